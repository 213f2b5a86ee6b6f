package dev.backstride.recording.health;

import dev.backstride.recording.report.ReportedRun;
import dev.backstride.recording.trail.Point;
import java.time.Instant;
import java.util.Optional;

/** What was measured in a run, as it goes into the report: positions with the heart rates of their time, none of a pause. */
final class Course {

    private final ReportedRun run;
    private final Outing outing;
    private final Pauses pauses;
    private Optional<Instant> last = Optional.empty();

    Course(ReportedRun run, Outing outing, Pauses pauses) {
        this.run = run;
        this.outing = outing;
        this.pauses = pauses;
    }

    /** Whether nothing was added that was measured outside a pause. */
    boolean isEmpty() {
        return last.isEmpty();
    }

    /** Adds a position. */
    void add(Point point) {
        point.time().filter(time -> !pauses.hold(time)).ifPresent(time -> {
            point.heartRate(outing.heartRates().at(outing.second(time)));
            follow(point, time);
        });
    }

    /** Adds the heart rates alone, where there are no positions. */
    void addHeartRates() {
        var rates = outing.heartRates();
        var point = new Point();
        for (var i = 0; i < rates.size(); i++) {
            var time = outing.start().plusSeconds(rates.second(i));
            if (!pauses.hold(time)) {
                point.time(Optional.of(time));
                point.heartRate(rates.beats(i));
                follow(point, time);
            }
        }
    }

    private void follow(Point point, Instant time) {
        if (last.filter(before -> pauses.lieBetween(before, time)).isPresent()) {
            run.interrupt();
        }
        run.add(point);
        last = Optional.of(time);
    }
}
