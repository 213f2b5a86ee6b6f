package dev.backstride.stack.launch;

/** The system cannot be started; the message says why, to the person who tried. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CannotStart(String why) {
        super(why);
    }
}
