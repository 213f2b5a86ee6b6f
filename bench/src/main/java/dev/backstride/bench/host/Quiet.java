package dev.backstride.bench.host;

import java.time.Duration;

/** A system that has done what it was given. */
public final class Quiet {

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration RESTING = LOOK.dividedBy(5);
    private static final int LOOKS_IN_A_ROW = 2;

    private Quiet() {}

    /** Waits until {@code family} has used less than a fifth of a core for two seconds; at most {@code patience}. */
    public static void await(Family family, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        var quiet = 0;
        var before = family.processorTime();
        while (quiet < LOOKS_IN_A_ROW && System.nanoTime() < deadline) {
            Pause.of(LOOK);
            var now = family.processorTime();
            quiet = now.minus(before).compareTo(RESTING) < 0 ? quiet + 1 : 0;
            before = now;
        }
    }
}
