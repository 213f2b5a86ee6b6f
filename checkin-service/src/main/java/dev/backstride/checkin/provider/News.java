package dev.backstride.checkin.provider;

import java.util.List;

/** One thing that a provider tells of one of its users. */
public sealed interface News {

    /** Of whom, as the provider calls them. */
    String user();

    /** They did something: a run, or what turns out to be none. */
    record Done(String user, Workout workout) implements News {}

    /** They did something, and what it was has to be asked for. */
    record Announced(String user, Fetch fetch) implements News {}

    /** They took it back, or it is no longer ours to see. */
    record Deleted(String user, String activity) implements News {}

    /**
     * They linked their account to one of our runners.
     *
     * @param runner our id, as the program gave it
     */
    record Joined(String user, String runner) implements News {}

    /** They go by another name from now on. */
    record Renamed(String user, String name) implements News {}

    /** They want us to have nothing of them any more. */
    record Left(String user) implements News {}

    /** Asks a provider's interface. */
    @FunctionalInterface
    interface Fetch {

        /** What it says: nothing that is announced again. */
        List<News> through(Access access) throws Trouble;
    }
}
