package dev.backstride.stack.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The whole system at one moment, as its services and Kafka tell it.
 *
 * @param faces by service; empty when it did not answer
 */
record Moment(Map<String, Optional<ClockFace>> faces, Flow flow) {

    /** What is still going on, in words; empty when nothing is. */
    List<String> busy() {
        var busy = new ArrayList<String>();
        faces.forEach((service, face) -> face.ifPresentOrElse(
                shown -> {
                    if (!shown.isIdle()) {
                        busy.add("%s has %d pending at %s, next due %s"
                                .formatted(service, shown.pending(), shown.now(), shown.nextDue()));
                    }
                },
                () -> busy.add(service + " does not answer")));
        flow.lag().forEach((group, records) -> {
            if (records != 0) {
                busy.add("%s is %d records behind".formatted(group, records));
            }
        });
        return busy;
    }

    boolean isIdle() {
        return flow.isIdle()
                && faces.values().stream()
                        .allMatch(face -> face.map(ClockFace::isIdle).orElse(false));
    }

    /** Idle twice with nothing done in between is still. */
    boolean isStillAfter(Moment earlier) {
        return isIdle() && earlier.isIdle() && activity().equals(earlier.activity()) && flow.equals(earlier.flow);
    }

    private Map<String, Long> activity() {
        var activity = new TreeMap<String, Long>();
        faces.forEach((service, face) ->
                activity.put(service, face.map(ClockFace::activity).orElse(-1L)));
        return activity;
    }

    Optional<Instant> nextDue() {
        return faces.values().stream()
                .flatMap(Optional::stream)
                .map(ClockFace::nextDue)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
