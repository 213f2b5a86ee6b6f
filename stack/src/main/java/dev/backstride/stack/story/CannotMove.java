package dev.backstride.stack.story;

/** Story time cannot do what was asked; the message says why. */
public final class CannotMove extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotMove(String why) {
        super(why);
    }
}
