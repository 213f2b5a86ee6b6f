package dev.backstride.devui;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes through a service, and what did not get through. A service has one, as a CDI bean; reading it may take a look at its
 * database and at Kafka. What is done here is kept on the service's record.
 */
public interface Pipeline {

    /**
     * How it goes.
     *
     * @param service its name for people
     * @param at when it was read, in real time
     * @param intake what comes in, such as {@code facts accepted}
     * @param perSecond how much of it came each second, in the last minute or, where nobody looked for longer, since the last look
     * @param sinceStart how much of it came since the service started
     * @param outbox events that wait to be published
     * @param outboxAgeSeconds how long the first of them has waited, in real time
     * @param deadLetters records that could not be read or handled
     * @param parked events that came before the runner they are about
     * @param topics how far the intake is behind on each topic; absent where Kafka does not say
     */
    record Flow(
            String service,
            Instant at,
            String intake,
            double perSecond,
            long sinceStart,
            long outbox,
            double outboxAgeSeconds,
            long deadLetters,
            long parked,
            @Nullable List<TopicLag> topics) {}

    /**
     * A topic of the intake.
     *
     * @param lag events on it that are not handled yet
     * @param partitions how many of its partitions an instance of the service reads
     */
    record TopicLag(String topic, long lag, long partitions) {}

    Flow flow();

    /** The oldest dead letters, a hundred at most. */
    List<Letter> deadLetters();

    /**
     * One with what is in it.
     *
     * @throws java.util.NoSuchElementException where there is none
     */
    OpenedLetter look(UUID letter);

    /** Handles it as if it came now; says whether that worked. */
    boolean retry(UUID letter);

    /**
     * Gives it up; says whether there was one.
     *
     * @param why for whoever asks later
     */
    boolean discard(UUID letter, String why);
}
