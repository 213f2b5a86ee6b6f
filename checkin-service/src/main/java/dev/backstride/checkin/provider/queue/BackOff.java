package dev.backstride.checkin.provider.queue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before the next attempt, each time a little more or less, so that not all come back at once.
 *
 * @param schedule after the first attempt, the second, …
 * @param dice something from 0 to 1
 */
record BackOff(List<Duration> schedule, DoubleSupplier dice) {

    private static final double SPREAD = 0.1;

    /**
     * After attempt number {@code attempt}, not less than {@code asked}; empty where it was the last.
     */
    Optional<Duration> after(int attempt, Optional<Duration> asked) {
        if (attempt > schedule.size()) {
            return Optional.empty();
        }
        var factor = 1 - SPREAD + 2 * SPREAD * dice.getAsDouble();
        var planned = Duration.ofMillis(Math.round(schedule.get(attempt - 1).toMillis() * factor));
        return Optional.of(asked.filter(wait -> wait.compareTo(planned) > 0).orElse(planned));
    }
}
