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

    void show(Backfill backfill) {
        if (moves) {
            out.print("\r" + line(backfill));
            out.flush();
        } else if (backfill.done() > 0 && isTenth(backfill)) {
            out.println(line(backfill));
        }
    }

    void end(Backfill backfill) {
        if (moves) {
            out.println();
        }
        out.printf(
                "%,d runs taken, %,d were known, %,d refused.%n",
                backfill.taken(), backfill.known(), backfill.refusals().size());
    }

    private static boolean isTenth(Backfill backfill) {
        return backfill.done() * TENTHS / backfill.total() > (backfill.done() - 1) * TENTHS / backfill.total();
    }

    private static String line(Backfill backfill) {
        var full = backfill.total() == 0 ? WIDTH : backfill.done() * WIDTH / backfill.total();
        return "  [%s%s] %,d of %,d"
                .formatted("█".repeat(full), "·".repeat(WIDTH - full), backfill.done(), backfill.total());
    }
}
