package dev.backstride.checkin.run;

import dev.backstride.checkin.body.Page;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Where a run stands in the list of runs, newest first.
 *
 * @param startedAt its start
 * @param id its name, which decides between runs of the same start
 */
record RunPlace(Instant startedAt, String id) {

    private static final RunPlace BEFORE_ALL = new RunPlace(Instant.parse("9999-01-01T00:00:00Z"), "");

    /** The place that {@code cursor} names; the list's beginning where there is none. */
    static RunPlace of(@Nullable String cursor) {
        if (cursor == null) {
            return BEFORE_ALL;
        }
        var parts = Page.place(cursor).split(" ", 2);
        try {
            return new RunPlace(Instant.parse(parts[0]), parts[1]);
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException notOurs) {
            throw Page.badCursor();
        }
    }

    /** For a cursor. */
    String text() {
        return startedAt + " " + id;
    }
}
