package dev.backstride.bench.load;

import java.time.Duration;
import java.util.function.Function;

/**
 * Load that nobody measures, until the system has warmed to it: a JVM is many times as fast when it has compiled what
 * it does often.
 *
 * @param round how long a look is
 * @param atMost how long to go on in all
 */
public record WarmUp(Duration round, Duration atMost) {

    private static final double STILL_RISING = 1.05;

    /** So many looks: one alone may have been held up by what the system still did for those before. */
    private static final int LEVEL = 3;

    /** Goes on until some looks in a row were hardly faster than the fastest before them; {@code load} makes one look. */
    public void run(Function<Duration, Load> load) {
        var end = System.nanoTime() + atMost.toNanos();
        var best = 0.0;
        var level = 0;
        do {
            var rate = load.apply(round).perSecond();
            level = rate > best * STILL_RISING ? 0 : level + 1;
            best = Math.max(best, rate);
        } while (level < LEVEL && System.nanoTime() < end);
    }
}
