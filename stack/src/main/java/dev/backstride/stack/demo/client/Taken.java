package dev.backstride.stack.demo.client;

import dev.backstride.events.fact.Run;
import org.jspecify.annotations.Nullable;

/**
 * What checkin answers to a run.
 *
 * @param run the fact it made
 * @param recording what it understood of the file; none for a run told in words
 */
public record Taken(Run run, @Nullable Understood recording) {

    /**
     * What was understood of a file, as far as the story tells it.
     *
     * @param format what the file is in, such as "GPX"
     * @param device maker and product, empty when the file names none
     * @param averageHeartRate beats/min
     */
    public record Understood(
            String format,
            String device,
            int samples,
            @Nullable Double averageHeartRate,
            String quality) {}
}
