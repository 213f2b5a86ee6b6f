package dev.backstride.recording.health;

import dev.backstride.recording.xml.Attributes;
import dev.backstride.recording.xml.ElementSink;
import dev.backstride.recording.xml.Text;
import java.util.Optional;

/** What an export has, before any of it is told: when its runs were, and how many other workouts there are. */
final class Census implements ElementSink {

    private final Outings outings = new Outings();
    private Optional<Outing> latest = Optional.empty();
    private int others;
    private int undated;
    private int excess;

    @Override
    public void begin(String name, Attributes attributes) {
        if (!name.equals("Workout")) {
            return;
        }
        latest = Workout.isRun(attributes) ? Workout.of(attributes).map(Workout::outing) : Optional.empty();
        if (!Workout.isRun(attributes)) {
            others++;
        } else if (latest.isEmpty()) {
            undated++;
        }
    }

    /** One that breaks off counts as none. */
    @Override
    public void end(String name, String parent, Text text) {
        if (name.equals("Workout")) {
            latest.ifPresent(this::add);
            latest = Optional.empty();
        }
    }

    private void add(Outing outing) {
        if (outings.size() < Outings.MOST) {
            outings.add(outing);
        } else {
            excess++;
        }
    }

    Outings outings() {
        return outings;
    }

    /** Workouts in other sports. */
    int others() {
        return others;
    }

    /** Runs that do not say when they were. */
    int undated() {
        return undated;
    }

    /** Runs beyond as many as are taken. */
    int excess() {
        return excess;
    }
}
