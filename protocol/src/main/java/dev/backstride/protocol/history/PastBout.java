package dev.backstride.protocol.history;

import dev.backstride.events.fact.Side;
import dev.backstride.protocol.bout.Bout;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a bout, as far as later ones ask.
 *
 * @param startedAt start of its first run
 * @param endedAt end of its last run
 * @param distanceMeters metres, all its runs together
 * @param peak the highest level, 0 to 10
 * @param side which side it was felt on in the run, where said
 * @param intolerable whether its verdict was INTOLERABLE
 * @param conclusive whether enough was known to learn from it
 * @param symptomatic whether it hurt enough to belong to an episode
 * @param worse whether it was worse at 24 h, whatever its verdict
 * @param confounded whether strength work may explain that
 */
public record PastBout(
        Instant startedAt,
        Instant endedAt,
        int distanceMeters,
        int peak,
        @Nullable Side side,
        boolean intolerable,
        boolean conclusive,
        boolean symptomatic,
        boolean worse,
        boolean confounded) {

    /** What is kept of a bout, judged as given. */
    public static PastBout of(
            Bout bout,
            boolean intolerable,
            boolean conclusive,
            boolean symptomatic,
            boolean worse,
            boolean confounded) {
        var during = bout.felt().during();
        return new PastBout(
                bout.effort().startedAt(),
                bout.effort().endedAt(),
                bout.effort().distanceMeters(),
                bout.peak(),
                during == null ? null : during.side(),
                intolerable,
                conclusive,
                symptomatic,
                worse,
                confounded);
    }

    /** Worse at 24 h, and nothing but the run explains it. */
    public boolean isHonestlyWorse() {
        return worse && !confounded;
    }

    /** Whether it ended after {@code from}, and at {@code to} at the latest. */
    public boolean endedAfter(Instant from, Instant to) {
        return endedAt.isAfter(from) && !endedAt.isAfter(to);
    }

    public boolean endedWithin(Instant from, Instant to) {
        return !endedAt.isBefore(from) && !endedAt.isAfter(to);
    }
}
