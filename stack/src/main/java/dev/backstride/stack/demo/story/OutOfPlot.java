package dev.backstride.stack.demo.story;

/** The story cannot go on as it should; the message says what was expected and what was found. */
public final class OutOfPlot extends RuntimeException {

    private static final long serialVersionUID = 1;

    OutOfPlot(String expected, Object found) {
        super("Expected %s, found %s".formatted(expected, found));
    }
}
