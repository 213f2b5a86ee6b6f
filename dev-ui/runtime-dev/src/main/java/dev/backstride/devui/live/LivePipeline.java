package dev.backstride.devui.live;

import dev.backstride.devui.Letter;
import dev.backstride.devui.OpenedLetter;
import dev.backstride.devui.Pipeline;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the page of the pipeline asks. */
public class LivePipeline {

    @Inject
    Pipeline pipeline;

    /** How it goes, once a second. */
    public Multi<Pipeline.Flow> flow() {
        return Beat.of(pipeline::flow);
    }

    /** What did not get through, once a second. */
    public Multi<List<Letter>> deadLetters() {
        return Beat.of(pipeline::deadLetters);
    }

    /** One of them with what is in it. */
    @Blocking
    public OpenedLetter look(String letter) {
        return pipeline.look(UUID.fromString(letter));
    }

    /** Tries it again; says whether it was handled. */
    @Blocking
    public boolean retry(String letter) {
        return pipeline.retry(UUID.fromString(letter));
    }

    /** Gives it up; says whether there was one. */
    @Blocking
    public boolean discard(String letter, String why) {
        return pipeline.discard(UUID.fromString(letter), why);
    }
}
