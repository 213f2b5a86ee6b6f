package dev.backstride.devui;

import java.util.UUID;

/** Something to look at: a runner and a run of theirs. Checkin has one, as a CDI bean. */
public interface SampleRun {

    /** Registers a runner, who has just come back from a run; gives their id. */
    UUID post();
}
