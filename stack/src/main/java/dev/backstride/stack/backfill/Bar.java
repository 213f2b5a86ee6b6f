package dev.backstride.stack.backfill;

import java.io.PrintStream;

/**
 * How far it is.
 *
 * @param out where it is shown
 * @param moves whether it may be painted over, as on a terminal; else a tenth at a time is said in a line
 */
public record Bar(PrintStream out, boolean moves) {

    private static final int WIDTH = 40;
    private static final int TENTHS = 10;

    void show(Standing standing) {
        if (moves) {
            out.print("\r" + line(standing));
            out.flush();
        }
    }

    void move(Standing before, Standing now) {
        show(now);
        if (!moves && tenths(now) > tenths(before)) {
            out.println(line(now));
        }
    }

    void end(Standing standing) {
        if (moves) {
            out.println();
        }
        out.printf(
                "Taken: %,d. Known already: %,d. Refused: %,d.%n",
                standing.taken(), standing.known(), standing.refused());
    }

    private static int tenths(Standing standing) {
        return standing.total() == 0 ? 0 : standing.done() * TENTHS / standing.total();
    }

    private static String line(Standing standing) {
        var full = standing.total() == 0 ? WIDTH : Math.min(WIDTH, standing.done() * WIDTH / standing.total());
        return "  [%s%s] %,d of %,d"
                .formatted("█".repeat(full), "·".repeat(WIDTH - full), standing.done(), standing.total());
    }
}
