package dev.backstride.stack.demo.ending;

import java.util.List;

/**
 * One thing that was asked, and what the answer should be.
 *
 * @param where who was asked for what
 */
public record Finding(String where, List<String> expected, List<String> found) {

    static Finding of(String where, Object expected, Object found) {
        return new Finding(where, List.of(expected.toString()), List.of(found.toString()));
    }

    /** What was found, or how many of it. */
    public String inShort() {
        return found.size() == 1 ? found.getFirst() : Integer.toString(found.size());
    }

    public boolean isAsTold() {
        return expected.equals(found);
    }
}
