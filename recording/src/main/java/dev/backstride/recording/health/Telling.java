package dev.backstride.recording.health;

import dev.backstride.recording.xml.Attributes;
import dev.backstride.recording.xml.ElementSink;
import dev.backstride.recording.xml.Text;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells the runs of an export whose times are known, one after the other as they end. */
final class Telling implements ElementSink {

    private static final String HEART_RATE = "HKQuantityTypeIdentifierHeartRate";

    private final HealthPlace place;
    private final Outings outings;
    private final Consumer<HealthRun> taker;
    private Optional<Workout> workout = Optional.empty();
    private boolean inPart;
    private int told;

    Telling(HealthPlace place, Outings outings, Consumer<HealthRun> taker) {
        this.place = place;
        this.outings = outings;
        this.taker = taker;
    }

    @Override
    public void begin(String name, Attributes attributes) {
        switch (name) {
            case "Record" -> measure(attributes);
            case "Workout" -> workout = Workout.isRun(attributes) ? Workout.of(attributes) : Optional.empty();
            // Parts of a workout have sums of their own.
            case "WorkoutActivity" -> inPart = true;
            default -> {
                if (!inPart) {
                    workout.ifPresent(run -> run.take(name, attributes));
                }
            }
        }
    }

    @Override
    public void end(String name, String parent, Text text) {
        if (name.equals("WorkoutActivity")) {
            inPart = false;
        } else if (name.equals("Workout")) {
            workout.ifPresent(this::tell);
            workout = Optional.empty();
        }
    }

    private void tell(Workout run) {
        if (told < outings.size()) {
            taker.accept(run.read(place, outings.get(told)));
            told++;
        }
    }

    private void measure(Attributes entry) {
        if (entry.text("type").equals(HEART_RATE) && entry.text("unit").equals("count/min")) {
            HealthTime.of(entry.text("startDate"))
                    .ifPresent(time -> outings.beat(time, Text.number(entry.text("value"))));
        }
    }
}
