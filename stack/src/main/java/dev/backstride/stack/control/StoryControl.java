package dev.backstride.stack.control;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.stack.story.Conductor;
import dev.backstride.stack.story.StoryJson;
import dev.backstride.stack.story.StoryState;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** GET says where the story is; POST {@code {"to"}}, {@code {"rate"}} or {@code {"hold": true}} leads it. */
public final class StoryControl {

    private final Conductor conductor;
    private final ObjectMapper json = StoryJson.mapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    public StoryControl(Conductor conductor) {
        this.conductor = conductor;
    }

    /**
     * One wish, of three.
     *
     * @param to an instant to move to
     * @param rate story seconds for each real second, above 0
     * @param hold stop where it is
     */
    record Wish(@Nullable Instant to, @Nullable Double rate, boolean hold) {}

    StoryState answer(String method, String path, byte[] body) throws IOException {
        if (!path.equals("/")) {
            throw new NotThere("There is / for the story and /services");
        }
        return method.equals("POST") ? lead(json.readValue(body, Wish.class)) : conductor.state();
    }

    private StoryState lead(Wish wish) {
        if (wish.to() != null) {
            return conductor.moveTo(wish.to());
        }
        if (wish.hold()) {
            return conductor.stop();
        }
        if (wish.rate() != null && wish.rate() > 0) {
            return conductor.run(wish.rate());
        }
        throw new IllegalArgumentException("One of to (an instant), rate (above 0) and hold (true) is needed");
    }
}
