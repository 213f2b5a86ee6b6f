package dev.backstride.protocol.history;

import dev.backstride.events.decision.Verdict;
import dev.backstride.protocol.bout.Bout;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a bout.
 *
 * @param bout the bout
 * @param verdict how it was borne; null where a stop ended it without credit
 * @param conclusive whether enough was known to learn from it
 * @param symptomatic whether it hurt enough to belong to an episode
 * @param worse whether it was worse at 24 h, whatever its verdict
 * @param confounded whether strength work may explain that
 */
public record PastBout(
        Bout bout,
        @Nullable Verdict verdict,
        boolean conclusive,
        boolean symptomatic,
        boolean worse,
        boolean confounded) {

    public Instant endedAt() {
        return bout.effort().endedAt();
    }

    public int peak() {
        return bout.peak();
    }

    public boolean isIntolerable() {
        return verdict == Verdict.INTOLERABLE;
    }

    /** Worse at 24 h, and nothing but the run explains it. */
    public boolean isHonestlyWorse() {
        return worse && !confounded;
    }

    public boolean endedWithin(Instant from, Instant to) {
        return !endedAt().isBefore(from) && !endedAt().isAfter(to);
    }
}
