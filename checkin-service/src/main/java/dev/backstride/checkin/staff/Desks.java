package dev.backstride.checkin.staff;

import dev.backstride.checkin.runner.Runners;
import dev.backstride.checkin.standing.EscalationRow;
import dev.backstride.checkin.standing.Escalations;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.program.Programs;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Looks up what waits for whoever is signed in. */
@RequestScoped
class Desks {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);

    private final Caller caller;
    private final Programs programs;
    private final Escalations escalations;
    private final Runners runners;

    Desks(Caller caller, Programs programs, Escalations escalations, Runners runners) {
        this.caller = caller;
        this.programs = programs;
        this.escalations = escalations;
        this.runners = runners;
    }

    Desk ofCaller() {
        var program = caller.program();
        var waiting = escalations.open(program).stream()
                .flatMap(row -> waiting(program, row).stream())
                .toList();
        return new Desk(
                caller.subject(),
                caller.is(Role.CLINICIAN) ? Role.CLINICIAN : Role.COACH,
                programs.of(program).name().orElse(program),
                waiting);
    }

    private Optional<Desk.Waiting> waiting(String program, EscalationRow row) {
        return runners.known(program, row.runner()).map(runner -> waiting(runner, row));
    }

    private static Desk.Waiting waiting(Runner runner, EscalationRow row) {
        var zone = ZoneId.of(runner.profile().zone());
        var name = Optional.ofNullable(runner.profile().externalId())
                .orElse(runner.id().toString());
        return new Desk.Waiting(name, words(row.tier()), WHEN.format(row.at().atZone(zone)), row.isTaken());
    }

    private static String words(Tier tier) {
        return switch (tier) {
            case T0 -> "Now";
            case T1 -> "Today";
            case T2 -> "Within seven days";
            case T3 -> "For review";
        };
    }
}
