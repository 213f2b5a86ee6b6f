package dev.backstride.checkin.guidance;

import dev.backstride.checkin.fact.Facts;
import dev.backstride.checkin.standing.DecisionRow;
import dev.backstride.checkin.standing.Decisions;
import dev.backstride.checkin.standing.EscalationRow;
import dev.backstride.checkin.standing.Escalations;
import dev.backstride.checkin.words.Words;
import dev.backstride.events.decision.Action;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.wording.NextStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a runner stands, as far as known here, in words. Whoever is stopped hears of nothing but that: also before the
 * decision on what they have answered is here.
 */
@ApplicationScoped
public class Guidance {

    private final Decisions decisions;
    private final Escalations escalations;
    private final Facts facts;
    private final StoryClock clock;

    Guidance(Decisions decisions, Escalations escalations, Facts facts, StoryClock clock) {
        this.decisions = decisions;
        this.escalations = escalations;
        this.facts = facts;
        this.clock = clock;
    }

    /** Where the runner stands. */
    public Stand stand(Runner runner) {
        var row = decided(runner);
        var decided = row.map(decision -> action(runner, decision));
        var stop = stop(runner, since(row));
        return new Stand(
                stop.map(action -> decided.map(action::strictest).orElse(action))
                        .or(() -> decided),
                row);
    }

    /** That a person was called in; then what to do next, and what would change it. */
    public List<String> of(Runner runner, Words words) {
        return Stream.concat(called(runner, words), standing(runner, words)).toList();
    }

    /** The same for somebody whose answer nobody has weighed yet: nothing ordinary stands in for what it may change. */
    public List<String> meanwhile(Runner runner, Words words) {
        return stand(runner).isStopped()
                ? of(runner, words)
                : Stream.concat(called(runner, words), Stream.of(words.thanks().later()))
                        .toList();
    }

    private Stream<String> called(Runner runner, Words words) {
        return escalations.open(runner.program(), runner.id()).map(EscalationRow::tier).stream()
                .map(tier -> called(words, tier));
    }

    private static String called(Words words, Tier tier) {
        return switch (tier) {
            case T0 -> words.urgent().stillEmergency();
            case T1 -> words.thanks().calledToday();
            case T2 -> words.thanks().calledThisWeek();
            case T3 -> words.thanks().calledForReview();
        };
    }

    private Stream<String> standing(Runner runner, Words words) {
        var stand = stand(runner);
        return stand.action()
                .map(action -> inWords(words, action, stand.decision()))
                .orElseGet(Stream::empty);
    }

    private static Stream<String> inWords(Words words, Action action, Optional<DecisionRow> row) {
        var cap = row.map(DecisionRow::metersAtMost).orElse(null);
        return Stream.of(
                NextStep.of(words.language(), words.steps(), action, cap), NextStep.unless(words.steps(), action));
    }

    private Optional<DecisionRow> decided(Runner runner) {
        return decisions.standing(runner.program(), runner.id());
    }

    private static Instant since(Optional<DecisionRow> row) {
        return row.map(DecisionRow::at).orElse(Instant.EPOCH);
    }

    private Action action(Runner runner, DecisionRow row) {
        var action = row.action(facts.noSince(runner.program(), runner.id(), row.at()));
        return action == Action.REST && row.hasRested(clock.now()) ? Action.REDUCE : action;
    }

    /** What a red flag that was named at {@code since} or later comes to. */
    private Optional<Action> stop(Runner runner, Instant since) {
        return facts.yesSince(runner.program(), runner.id(), since).stream()
                .flatMap(flag -> flag.tier().stream())
                .flatMap(tier -> stop(tier).stream())
                .reduce(Action::strictest);
    }

    private static Optional<Action> stop(Tier tier) {
        return switch (tier) {
            case T0 -> Optional.of(Action.STOP_EMERGENCY);
            case T1 -> Optional.of(Action.STOP_URGENT);
            case T2 -> Optional.of(Action.STOP_PROMPT);
            case T3 -> Optional.empty();
        };
    }
}
