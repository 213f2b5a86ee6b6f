package dev.backstride.checkin.packet;

import dev.backstride.checkin.fact.SharedFacts;
import dev.backstride.checkin.standing.DecisionRow;
import dev.backstride.checkin.standing.Decisions;
import dev.backstride.checkin.words.PacketWords;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.Runner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The last bouts of a runner, each with how the back took it and what came of it. */
@ApplicationScoped
class Outings {

    /** How many bouts a clinician's packet has. */
    private static final int BOUTS = 10;

    /** Ten bouts have no more runs, unless most were recorded three times and more. */
    private static final int RUNS = 32;

    private static final String NOTHING = "–";

    private final SharedFacts facts;
    private final Decisions decisions;

    Outings(SharedFacts facts, Decisions decisions) {
        this.facts = facts;
        this.decisions = decisions;
    }

    /** Whether runs are left out that may be shown to nobody but the runner. */
    boolean areSomeHidden(Runner runner) {
        return facts.areSomeHidden(runner.program(), runner.id(), Run.class);
    }

    List<Packet.Outing> of(Runner runner, Sight sight, When when) {
        var runs = facts.newest(runner.program(), runner.id(), Run.class, RUNS).reversed();
        if (runs.isEmpty()) {
            return List.of();
        }
        var names = runs.stream().map(Run::id).toList();
        var decided = decisions.about(runner.program(), runner.id(), names);
        var known = decided.stream().flatMap(row -> row.bout().stream()).collect(Collectors.toSet());
        var told = facts.since(
                runner.program(), runner.id(), Symptom.class, runs.getFirst().startedAt());
        return outings(Bout.of(runs, known), decided, told, sight, when);
    }

    private static List<Packet.Outing> outings(
            List<Bout> bouts, List<DecisionRow> decided, List<Symptom> told, Sight sight, When when) {
        var shown = new ArrayList<Packet.Outing>();
        Optional<Instant> next = Optional.empty();
        for (var bout : bouts.reversed()) {
            var rows = decided.stream()
                    .filter(row -> row.bout().filter(bout.id()::equals).isPresent())
                    .toList();
            shown.add(outing(bout, Levels.of(bout, next, told), rows, sight, when));
            next = Optional.of(bout.start());
        }
        return List.copyOf(shown.subList(0, Math.min(BOUTS, shown.size())));
    }

    private static Packet.Outing outing(Bout bout, Levels levels, List<DecisionRow> decided, Sight sight, When when) {
        var words = when.words().packet();
        return new Packet.Outing(
                when.day(bout.start()),
                when.words().language().kilometers(bout.meters()),
                level(levels.worst()),
                level(levels.hour()),
                level(levels.day()),
                verdict(words, decided),
                action(words, decided, sight));
    }

    private static String level(Optional<Integer> level) {
        return level.map(String::valueOf).orElse(NOTHING);
    }

    /** The latest; a bout that nobody weighed yet has none. */
    private static String verdict(PacketWords words, List<DecisionRow> decided) {
        return decided.reversed().stream()
                .flatMap(row -> row.verdict().stream())
                .findFirst()
                .map(verdict -> Terms.of(words, verdict))
                .orElse(NOTHING);
    }

    private static String action(PacketWords words, List<DecisionRow> decided, Sight sight) {
        if (decided.isEmpty()) {
            return NOTHING;
        }
        var action = decided.getLast().action();
        return action.isStop() && !sight.flags() ? words.notCleared() : Terms.of(words, action);
    }
}
