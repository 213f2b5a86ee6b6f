package dev.backstride.checkin.staff;

import dev.backstride.checkin.packet.Calls;
import dev.backstride.checkin.packet.Packets;
import dev.backstride.checkin.packet.Sight;
import dev.backstride.checkin.packet.Terms;
import dev.backstride.checkin.packet.When;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.checkin.standing.DecisionRow;
import dev.backstride.checkin.standing.Decisions;
import dev.backstride.checkin.standing.EscalationRow;
import dev.backstride.checkin.standing.Escalations;
import dev.backstride.checkin.words.DeskWords;
import dev.backstride.checkin.words.Words;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.audit.Minutes;
import dev.backstride.plumbing.program.Programs;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Looks up who waits for whoever is signed in: those for whom somebody was called in and is needed still, and those who
 * are stopped or under review though nobody is called any more.
 */
@RequestScoped
class Desks {

    private final Caller caller;
    private final Programs programs;
    private final Escalations escalations;
    private final Decisions decisions;
    private final Runners runners;
    private final Calls calls;
    private final Packets packets;
    private final StoryClock clock;
    private final Minutes minutes;

    Desks(
            Caller caller,
            Programs programs,
            Escalations escalations,
            Decisions decisions,
            Runners runners,
            Calls calls,
            Packets packets,
            StoryClock clock,
            Minutes minutes) {
        this.caller = caller;
        this.programs = programs;
        this.escalations = escalations;
        this.decisions = decisions;
        this.runners = runners;
        this.calls = calls;
        this.packets = packets;
        this.clock = clock;
        this.minutes = minutes;
    }

    Desk ofCaller(Words words) {
        var program = caller.program();
        var called = mostUrgent(escalations.pending(program));
        var groups = Stream.concat(
                Arrays.stream(Tier.values()).map(tier -> group(words, tier, program, called.values())),
                Stream.of(halted(words, program, called)));
        return new Desk(
                signedIn(words.desk(), program),
                groups.filter(group -> !group.waiting().isEmpty()).toList());
    }

    /** One for each runner, in the order in which they wait. */
    private static Map<UUID, EscalationRow> mostUrgent(List<EscalationRow> rows) {
        var first = new LinkedHashMap<UUID, EscalationRow>();
        rows.forEach(row -> first.putIfAbsent(row.runner(), row));
        return first;
    }

    private Desk.Group group(Words words, Tier tier, String program, Iterable<EscalationRow> called) {
        var waiting = Stream.<Desk.Waiting>builder();
        for (var row : called) {
            if (row.tier() == tier) {
                runners.known(program, row.runner()).ifPresent(runner -> waiting.add(called(words, runner, row)));
            }
        }
        return new Desk.Group(
                Terms.of(words.packet(), tier),
                tier == Tier.T0 || tier == Tier.T1,
                waiting.build().toList());
    }

    private Desk.Group halted(Words words, String program, Map<UUID, EscalationRow> called) {
        var waiting = decisions.halting(program).stream()
                .filter(row -> !called.containsKey(row.runner()))
                .flatMap(row -> runners.known(program, row.runner()).stream().map(runner -> halted(words, runner, row)))
                .toList();
        return new Desk.Group(words.desk().halted(), false, waiting);
    }

    private Desk.Waiting called(Words words, Runner runner, EscalationRow row) {
        var when = When.of(words, runner, clock.now());
        var call = calls.call(runner, row, when);
        return new Desk.Waiting(
                Packets.name(runner),
                page(runner),
                words.packet().sinceFor(call.since(), call.age()),
                call.state(),
                call.isTaken(),
                packets.stand(runner, Sight.of(caller, runner), when),
                call.isTaken() ? next(words.desk()) : words.desk().take());
    }

    private Desk.Waiting halted(Words words, Runner runner, DecisionRow row) {
        var when = When.of(words, runner, clock.now());
        return new Desk.Waiting(
                Packets.name(runner),
                page(runner),
                words.packet().sinceFor(when.moment(row.at()), when.age(row.at())),
                "",
                false,
                packets.stand(runner, Sight.of(caller, runner), when),
                next(words.desk()));
    }

    private String next(DeskWords words) {
        return caller.is(Role.CLINICIAN) ? words.clear() : words.waiting();
    }

    private String page(Runner runner) {
        minutes.about(Set.of(runner.id()));
        return "/staff/runners/" + runner.id();
    }

    private String signedIn(DeskWords words, String program) {
        return words.signedIn(
                caller.subject(),
                caller.is(Role.CLINICIAN) ? words.clinician() : words.coach(),
                programs.of(program).name().orElse(program));
    }

    /** The page of the runner whom the program calls {@code name}. */
    Optional<String> find(String name) {
        return runners.named(caller.program(), name).map(this::page);
    }
}
