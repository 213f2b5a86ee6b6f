package dev.backstride.stack.app;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How a service is.
 *
 * @param name its short name, such as checkin
 * @param pid of its present process, or of the last one
 */
public record AppStatus(String name, long pid, State state) {

    /** From start to end; a crash is an end that nobody wanted. */
    public enum State {
        STARTING,
        READY,
        RESTARTING,
        CRASHED,
        STOPPED;

        boolean isMeantToLive() {
            return this == STARTING || this == READY;
        }

        /** As it is written on the wire. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
