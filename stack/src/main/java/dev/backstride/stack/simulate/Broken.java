package dev.backstride.stack.simulate;

import java.io.Serial;

/** A file that cannot be simulated. */
final class Broken extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String why;

    /** What is wrong, and where in the file if that is known. */
    Broken(String place, String why) {
        super(why);
        this.why = place.isEmpty() ? why : place + ": " + why;
    }

    String why() {
        return why;
    }
}
