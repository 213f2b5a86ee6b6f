package dev.backstride.protocol.rule.observation;

import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.bout.InRun;
import dev.backstride.protocol.bout.Rating;
import dev.backstride.protocol.configuration.AskingNumbers;
import dev.backstride.protocol.history.History;
import dev.backstride.protocol.history.PastBout;
import dev.backstride.protocol.ladder.Climbing;
import dev.backstride.protocol.ladder.Ladder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much is asked of a runner who has not said how much they want to be asked. */
public final class CheckInRules {

    private CheckInRules() {}

    /**
     * Whether the day after is enough: there is no episode, the runner has been known for a while, and felt nothing in
     * it, {@code bout} included as far as it was felt in the run.
     *
     * <p>Who has not run for longer than bouts are kept begins anew, unless one of the last that taught anything is
     * older than that.
     */
    public static boolean isWell(Bout bout, Ladder ladder, History history, AskingNumbers numbers) {
        var since = bout.effort().endedAt().minus(numbers.lightAfter());
        return !(ladder instanceof Climbing)
                && (isKnownSince(since, history.bouts()) || isKnownSince(since, history.conclusive()))
                && (history.lastFelt() == null || history.lastFelt().isBefore(since))
                && !isFelt(bout.felt().before())
                && !isFelt(bout.felt().during());
    }

    private static boolean isKnownSince(Instant since, List<PastBout> bouts) {
        return !bouts.isEmpty() && !bouts.getFirst().endedAt().isAfter(since);
    }

    private static boolean isFelt(@Nullable Rating rating) {
        return rating != null && rating.level() > 0;
    }

    private static boolean isFelt(@Nullable InRun during) {
        return during != null && during.peak() > 0;
    }
}
