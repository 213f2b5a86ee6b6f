package dev.backstride.stack.story;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What time it is in the story, as far as we were told or told others. Real time unless it is steered. Safe to share
 * between threads.
 */
public final class StoryTime {

    private final boolean steered;
    private Instant anchor;
    private Instant anchoredAt = Instant.now();
    private double rate;

    private StoryTime(boolean steered, Instant anchor) {
        this.steered = steered;
        this.anchor = anchor;
    }

    /** Real time without a start; else steered, and held at the start. */
    public static StoryTime from(@Nullable Instant start) {
        return start == null ? new StoryTime(false, Instant.EPOCH) : new StoryTime(true, start);
    }

    public boolean isSteered() {
        return steered;
    }

    public synchronized Instant now() {
        if (!steered) {
            return Instant.now();
        }
        var passed = Duration.between(anchoredAt, Instant.now()).toMillis() * rate;
        return anchor.plusMillis((long) passed);
    }

    /**
     * It is {@code now} from now on, unless it is later already.
     *
     * @param rate story seconds for each real second from here; 0 when held
     */
    synchronized void set(Instant now, double rate) {
        var before = now();
        this.anchor = now.isAfter(before) ? now : before;
        this.anchoredAt = Instant.now();
        this.rate = rate;
    }

    synchronized double rate() {
        return rate;
    }

    synchronized boolean isHeld() {
        return steered && rate == 0;
    }
}
