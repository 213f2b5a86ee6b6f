package dev.backstride.protocol.fold;

import static dev.backstride.events.decision.Code.LADDER_RESUMED;

import dev.backstride.events.decision.Code;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.ladder.Active;
import dev.backstride.protocol.ladder.Climbing;
import dev.backstride.protocol.ladder.Maintained;
import dev.backstride.protocol.ladder.Off;
import dev.backstride.protocol.ladder.Paused;
import dev.backstride.protocol.rule.evidence.PainRules;
import dev.backstride.protocol.rule.progress.EpisodeRules;
import dev.backstride.protocol.rule.progress.Move;
import dev.backstride.protocol.rule.progress.RepeatRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a level moves at once, without waiting for the next day: openings, flares, a second intolerable bout. */
final class Openings {

    private Openings() {}

    /** A run resumes a paused ladder. */
    static List<Code> resume(State state) {
        if (!(state.ladder instanceof Paused paused)) {
            return List.of();
        }
        state.ladder = paused.resume();
        return List.of(LADDER_RESUMED);
    }

    /** What is known of {@code bout} opens an episode or flares up. */
    static List<Code> open(State state, Bout bout, Instant at) {
        follow(state, bout);
        var opened = opening(state, bout, at);
        opened.ifPresent(move -> state.ladder = move.to());
        return opened.map(Move::codes).orElse(List.of());
    }

    /** The same, and whether it is intolerable for the second time. */
    static List<Code> openOrReview(State state, Bout bout, Instant at) {
        var codes = new ArrayList<>(open(state, bout, at));
        if (state.ladder instanceof Active active && PainRules.isIntolerable(bout.felt(), state.numbers.pain())) {
            var again = RepeatRules.secondIntolerable(
                    bout, state.history.bouts(), active, at, state.cleared, state.numbers.review());
            again.ifPresent(move -> state.ladder = move.to());
            again.ifPresent(move -> codes.addAll(move.codes()));
        }
        return codes;
    }

    /** The entry peak is the final peak of the bout that entered. */
    private static void follow(State state, Bout bout) {
        if (state.ladder instanceof Climbing climbing) {
            var stay = climbing.climb().stay().feeling(bout.name(), bout.peak());
            state.ladder = climbing.with(climbing.climb().with(stay));
        }
    }

    private static Optional<Move> opening(State state, Bout bout, Instant at) {
        var numbers = state.numbers.pain();
        var ladder = state.ladder;
        if (ladder instanceof Off off) {
            return EpisodeRules.open(off, bout, state.history.last(2), at, numbers);
        }
        return ladder instanceof Maintained settled ? EpisodeRules.flare(settled, bout, at, numbers) : Optional.empty();
    }
}
