package dev.backstride.notification.channel;

import java.io.Serial;

/** Nobody took the message; it may be tried again. */
public final class Undelivered extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    /**
     * Nobody took it.
     *
     * @param reason in a word, without personal data
     */
    public Undelivered(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
