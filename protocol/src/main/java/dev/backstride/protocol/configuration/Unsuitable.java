package dev.backstride.protocol.configuration;

import java.io.Serial;

/** A number that the protocol cannot go by. */
public final class Unsuitable extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String key;
    private final String why;

    Unsuitable(String key, String why) {
        super(key + " " + why);
        this.key = key;
        this.why = why;
    }

    /** The number's key, or its group where several do not go together. */
    public String key() {
        return key;
    }

    public String why() {
        return why;
    }
}
