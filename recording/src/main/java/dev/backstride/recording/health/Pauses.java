package dev.backstride.recording.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a workout was paused, by hand or by itself. */
final class Pauses {

    private static final int MOST = 1_000;

    private record Pause(Instant from, Instant to) {

        boolean holds(Instant time) {
            return !time.isBefore(from) && time.isBefore(to);
        }
    }

    private final List<Pause> pauses = new ArrayList<>();
    private Optional<Instant> since = Optional.empty();

    /** Takes an event of the workout, in the order of their times. */
    void take(String event, Instant time) {
        switch (event) {
            case "HKWorkoutEventTypePause", "HKWorkoutEventTypeMotionPaused" ->
                since = since.or(() -> Optional.of(time));
            case "HKWorkoutEventTypeResume", "HKWorkoutEventTypeMotionResumed" -> {
                since.filter(_ -> pauses.size() < MOST).ifPresent(from -> pauses.add(new Pause(from, time)));
                since = Optional.empty();
            }
            default -> {}
        }
    }

    /** Whether it was paused at {@code time}; one that was never resumed lasts. */
    boolean hold(Instant time) {
        return since.filter(from -> !time.isBefore(from)).isPresent()
                || pauses.stream().anyMatch(pause -> pause.holds(time));
    }

    /** Whether there was one between two times. */
    boolean lieBetween(Instant earlier, Instant later) {
        return pauses.stream().anyMatch(pause -> !pause.from.isBefore(earlier) && !pause.to.isAfter(later));
    }
}
