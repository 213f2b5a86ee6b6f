package dev.backstride.plumbing.egress;

import java.io.Serial;

/** No request goes to this address. */
public final class NotAllowed extends Exception {

    /** What is against it. */
    public enum Why {
        /** It is no absolute URL. */
        SYNTAX,
        /** It is not HTTPS. */
        SCHEME,
        /** It names no host. */
        HOST,
        /** It has a user, a password or a fragment, which would not be where people look for them. */
        EXTRAS,
        PORT,
        /** The machine is not on the public internet. */
        ADDRESS
    }

    @Serial
    private static final long serialVersionUID = 1;

    private final Why why;

    NotAllowed(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
