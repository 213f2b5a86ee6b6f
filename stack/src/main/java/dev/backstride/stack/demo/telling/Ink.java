package dev.backstride.stack.demo.telling;

import java.io.Console;
import java.util.Optional;

/** Colours of a terminal, where there is one. */
public enum Ink {
    PLAIN("0"),
    STRONG("1"),
    FAINT("2"),
    GREEN("32"),
    AMBER("33"),
    RED("1;31"),
    BLUE("36");

    private static final boolean ON_TERMINAL =
            Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                    && System.getenv("NO_COLOR") == null;

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** {@code text} in this ink; as it is where nobody could see it. */
    public String of(String text) {
        return ON_TERMINAL && this != PLAIN ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
