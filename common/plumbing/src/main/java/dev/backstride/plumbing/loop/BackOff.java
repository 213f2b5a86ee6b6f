package dev.backstride.plumbing.loop;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before the next attempt.
 *
 * @param schedule after the first attempt, the second, …
 * @param spread by which part a wait is longer or shorter than planned, so that not all come back at once; 0 for none
 * @param dice something from 0 to 1
 */
public record BackOff(List<Duration> schedule, double spread, DoubleSupplier dice) {

    /** After attempt number {@code attempt}, from 1, not less than {@code asked}; empty where it was the last. */
    public Optional<Duration> after(int attempt, Optional<Duration> asked) {
        if (attempt > schedule.size()) {
            return Optional.empty();
        }
        var factor = 1 - spread + 2 * spread * dice.getAsDouble();
        var planned = Duration.ofMillis(Math.round(schedule.get(attempt - 1).toMillis() * factor));
        return Optional.of(asked.filter(wait -> wait.compareTo(planned) > 0).orElse(planned));
    }
}
