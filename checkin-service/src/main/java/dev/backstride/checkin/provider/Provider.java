package dev.backstride.checkin.provider;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A company whose watches or app record runs and that pushes them to us. Safe for any thread. */
public interface Provider {

    /** As addresses and the configuration call it, such as {@code strava}. */
    String name();

    /** What a program must have agreed on with it: without it the service does not start. */
    List<Need> needs();

    /**
     * Whether {@code push} comes from it, by what {@code program} and it agreed on.
     *
     * @param now in real time: signatures have a date
     */
    boolean isAuthentic(Push push, String program, Terms terms, Instant now);

    /** What to answer when it asks whether this is where its pushes should go; empty where it asks wrongly. */
    default Optional<String> handshake(Question question, Terms terms) {
        return Optional.empty();
    }

    /** Whether {@code push} only looks if we are there, and tells nothing. */
    default boolean isPing(Push push) {
        return false;
    }

    /** Whether each runner's own phone pushes, to an address of its own. */
    default boolean isPersonal() {
        return false;
    }

    /** Whose push it is, where the body does not say. */
    default Optional<String> sender(Push push) {
        return Optional.empty();
    }

    /**
     * What a push tells.
     *
     * @param sender as {@link #sender} said
     * @throws Trouble.Unreadable when it is nothing this provider sends
     */
    List<News> read(Optional<String> sender, byte[] body, Terms terms) throws Trouble.Unreadable;

    /** Whether its agreement has us take a runner's runs back once they are disconnected. */
    default boolean takesRunsAlong() {
        return false;
    }
}
