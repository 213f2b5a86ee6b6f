package dev.backstride.checkin.provider.told;

import dev.backstride.recording.report.ReportedRun;
import dev.backstride.recording.trail.Point;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;

/** Samples that come in lists of their own, as heart rates here and distances there, put together by their times. */
public final class Samples {

    private final TreeMap<Instant, Point> byTime = new TreeMap<>();

    /** What was measured at {@code time}. */
    public Point at(Instant time) {
        return byTime.computeIfAbsent(time, known -> {
            var point = new Point();
            point.time(Optional.of(known));
            return point;
        });
    }

    public boolean isEmpty() {
        return byTime.isEmpty();
    }

    /** Tells them in order. */
    public void tell(ReportedRun run) {
        byTime.values().forEach(run::add);
    }
}
