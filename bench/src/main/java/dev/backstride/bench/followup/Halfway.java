package dev.backstride.bench.followup;

import java.util.function.LongConsumer;

/** Does something once, when half of the follow-ups have been sent. Not thread-safe. */
public final class Halfway implements LongConsumer {

    private final long half;
    private final Runnable action;
    private boolean done;

    public Halfway(long count, Runnable action) {
        this.half = count / 2;
        this.action = action;
    }

    @Override
    public void accept(long sent) {
        if (!done && sent >= half) {
            done = true;
            action.run();
        }
    }
}
