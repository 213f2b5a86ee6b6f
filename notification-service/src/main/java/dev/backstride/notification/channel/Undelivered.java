package dev.backstride.notification.channel;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;

/** Nobody took the message. */
public final class Undelivered extends Exception {

    /** Whether another attempt makes sense. */
    public enum Outlook {
        /** It may be tried again. */
        AGAIN,
        /** The address is no good: another attempt there is none the better. */
        NEVER,
        /** The address said itself that it is gone for good, to this message and to every other. */
        GONE
    }

    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;
    private final Outlook outlook;
    private final Optional<Duration> wait;
    private final Optional<Integer> status;

    private Undelivered(
            String reason,
            Outlook outlook,
            Optional<Duration> wait,
            Optional<Integer> status,
            Optional<Exception> cause) {
        super(reason, cause.orElse(null));
        this.reason = reason;
        this.outlook = outlook;
        this.wait = wait;
        this.status = status;
    }

    /**
     * Nobody took it, this time.
     *
     * @param reason in a word, without personal data
     */
    public Undelivered(String reason, Exception cause) {
        this(reason, Outlook.AGAIN, Optional.empty(), Optional.empty(), Optional.of(cause));
    }

    /**
     * The other side answered, and did not take it.
     *
     * @param status what it answered, in HTTP's words
     * @param wait how long it asks us to wait, where it does
     */
    static Undelivered refused(int status, Outlook outlook, Optional<Duration> wait) {
        return new Undelivered("HTTP_" + status, outlook, wait, Optional.of(status), Optional.empty());
    }

    /**
     * It will not be taken there.
     *
     * @param reason in a word, without personal data
     */
    static Undelivered forGood(String reason) {
        return new Undelivered(reason, Outlook.NEVER, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public String reason() {
        return reason;
    }

    public Outlook outlook() {
        return outlook;
    }

    /** How long the other side asks us to wait, where it does. */
    public Optional<Duration> waiting() {
        return wait;
    }

    /** The HTTP status that it was answered with; empty where nobody answered, or not over HTTP. */
    public Optional<Integer> status() {
        return status;
    }
}
