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

    /** Goes on until a look is hardly faster than the fastest before it; {@code load} makes one look. */
    public void run(Function<Duration, Load> load) {
        var end = System.nanoTime() + atMost.toNanos();
        var best = 0.0;
        var rate = load.apply(round).perSecond();
        while (rate > best * STILL_RISING && System.nanoTime() < end) {
            best = rate;
            rate = load.apply(round).perSecond();
        }
    }
}
