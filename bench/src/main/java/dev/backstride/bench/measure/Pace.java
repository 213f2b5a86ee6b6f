package dev.backstride.bench.measure;

import java.time.Duration;

/**
 * How much is done of everything.
 *
 * @param idle how long a resting system is looked at
 * @param warmUp at most, before anything under load is measured
 * @param runners who rate their backs in that comparison
 * @param round of one side of a comparison
 * @param steady the latency run at 300 facts/s
 * @param busy the latency run at 1,000 facts/s
 * @param iterations of JMH
 * @param pending follow-ups that are not due
 * @param dueAtOnce follow-ups that are due together
 * @param dueEvenly how long follow-ups become due at an even rate
 */
public record Pace(
        Duration idle,
        Duration warmUp,
        int runners,
        Duration round,
        Duration steady,
        Duration busy,
        int iterations,
        int pending,
        int dueAtOnce,
        Duration dueEvenly) {

    /** As the budgets ask. */
    public static Pace full() {
        return new Pace(
                Duration.ofSeconds(30),
                Duration.ofMinutes(4),
                2_000,
                Duration.ofSeconds(10),
                Duration.ofMinutes(5),
                Duration.ofMinutes(3),
                4,
                1_000_000,
                100_000,
                Duration.ofSeconds(30));
    }

    /** To see whether it works: a tenth of the time, and numbers to match. */
    public static Pace quick() {
        return new Pace(
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                200,
                Duration.ofSeconds(5),
                Duration.ofSeconds(20),
                Duration.ofSeconds(20),
                2,
                100_000,
                10_000,
                Duration.ofSeconds(10));
    }
}
