package dev.backstride.devui;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether runners are asked and people are reached: what is still to be asked, what went out, who waits for somebody, and what is
 * held. Notification has one, as a CDI bean. What is done here is kept on its record. All times are story time.
 */
public interface FollowUpBoard {

    /**
     * How it stands.
     *
     * @param pending questions to be asked later
     * @param due questions to be asked now
     * @param late questions that were to be asked over five minutes ago
     * @param mails what went out or was given up since a day ago, by what it is
     * @param unheard who should have been reached and was not, the most urgent and oldest first, a hundred at most
     * @param open escalations that nobody has taken, likewise
     * @param holds what is held, the oldest first
     */
    record Care(
            Instant now,
            long pending,
            long due,
            long late,
            List<Mails> mails,
            List<Waiting> unheard,
            List<Waiting> open,
            List<Hold> holds) {}

    /**
     * Messages of one kind.
     *
     * @param kind such as FOLLOW_UP
     */
    record Mails(String kind, long sent, long failed) {}

    /**
     * An escalation that waits for somebody. It does not say about whom: who may know finds it by its id.
     *
     * @param tier T0 to T3
     * @param status OPEN or EXPIRED
     */
    record Waiting(UUID escalation, String program, String tier, String status, Instant raisedAt) {}

    /**
     * What is held.
     *
     * @param program whose messages; absent for all programs
     * @param channel on which channel; absent for all
     */
    record Hold(@Nullable String program, @Nullable String channel, String reason, Instant since) {}

    Care care();

    /** Programs that are served here. */
    List<String> programs();

    /** Ways a message may go. */
    List<String> channels();

    /** Holds messages of a program, or of all, on a channel, or on all. */
    void hold(@Nullable String program, @Nullable String channel, String reason);

    /** Lets go what was held so. */
    void letGo(@Nullable String program, @Nullable String channel);
}
