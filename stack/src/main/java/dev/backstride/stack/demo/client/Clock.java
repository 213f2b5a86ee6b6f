package dev.backstride.stack.demo.client;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.backstride.stack.story.StoryState;
import java.time.Instant;
import java.util.Map;

/** Story time, led from outside. */
public final class Clock {

    private static final TypeReference<StoryState> STATE = new TypeReference<>() {};

    private final Door control;

    public Clock(Door control) {
        this.control = control;
    }

    public Instant now() {
        return control.get("/", STATE).now();
    }

    /** Moves there through every due instant and comes back when nothing is in flight; where it is then. */
    public Instant moveTo(Instant to) {
        return control.post("/", Map.of("to", to), STATE).now();
    }
}
