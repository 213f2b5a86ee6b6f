package dev.backstride.stack.demo.plot;

import dev.backstride.events.fact.Phase;
import dev.backstride.events.fact.Side;
import dev.backstride.recording.Format;
import dev.backstride.recording.generator.Opening;
import java.time.Duration;
import java.time.LocalTime;

/**
 * One run of the story, and how the back took it.
 *
 * @param number from 1
 * @param title for people
 * @param day 0 on the story's first day
 * @param start local time
 * @param duration of the generated recording; a real one brings its own
 * @param format what the file is in; a real one is in another where there is none in this
 * @param opening how the first ten minutes of the generated recording go
 * @param peak strongest level in the run, 0 to 10
 * @param side where across the back
 * @param where when in the run it came
 * @param hourLater how it feels 1 h after the end
 * @param dayLater how it feels 24 h after the end
 */
public record Outing(
        int number,
        String title,
        int day,
        LocalTime start,
        Duration duration,
        Format format,
        Opening opening,
        int peak,
        Side side,
        Phase where,
        Feeling hourLater,
        Feeling dayLater) {}
