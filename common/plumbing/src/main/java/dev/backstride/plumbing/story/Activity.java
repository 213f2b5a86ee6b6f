package dev.backstride.plumbing.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;

/** Counts pieces of work done since the start: two equal readings mean nothing happened in between. */
@ApplicationScoped
public class Activity {

    private final LongAdder done = new LongAdder();

    public void happened(long pieces) {
        done.add(pieces);
    }

    public long total() {
        return done.sum();
    }
}
