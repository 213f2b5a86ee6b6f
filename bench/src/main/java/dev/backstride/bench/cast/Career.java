package dev.backstride.bench.cast;

import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Symptom;
import java.time.Duration;
import java.time.Instant;

/**
 * Two days of one runner, as their watch and phone tell them late on the second: yesterday's run of an hour with its
 * three ratings, today's with its first two. Each is within the windows of, so each makes a decision.
 *
 * @param number which runner, from 0: everybody's back is another
 * @param now when the two days end
 */
public record Career(int number, Instant now) {

    /** How many facts there are. */
    public static final int FACTS = 7;

    /** The 24 h window is open until 32 h after the end of a run. */
    private static final Duration YESTERDAY = Duration.ofHours(30);

    private static final Duration TODAY = Duration.ofHours(2);

    /** One of them, in the order they are told. */
    public Fact fact(int index) {
        return switch (index) {
            case 0, 1, 2, 3 -> new Outing("yesterday", number, now.minus(YESTERDAY)).fact(index);
            case 4, 5, 6 -> today().fact(index - Outing.FACTS);
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    Fact todaysRun() {
        return today().fact(0);
    }

    /** A rating between one hour and three after today's run, the last of which counts. */
    Symptom rating(int which) {
        return today().rating(which);
    }

    private Outing today() {
        return new Outing("today", number, now.minus(TODAY));
    }
}
