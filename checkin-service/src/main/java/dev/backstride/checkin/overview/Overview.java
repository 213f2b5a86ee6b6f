package dev.backstride.checkin.overview;

import dev.backstride.checkin.plot.Key;
import dev.backstride.checkin.reason.Told;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The page as it is shown.
 *
 * @param way where it is, and what its reader may do
 * @param notice what it answers to what was done
 * @param next what is next
 * @param taps what can be noted with one press
 * @param ladder the steps; null while running is stopped
 * @param weeks the last eight weeks
 * @param history what was told, the newest day first
 * @param mail whether our mails are on, and until when questions wait
 */
public record Overview(
        Way way,
        Notice notice,
        Next next,
        Taps taps,
        @Nullable Ladder ladder,
        Span weeks,
        List<Told> history,
        Mail mail) {

    private static final int WORST = 10;

    /**
     * Where the page is.
     *
     * @param base its address
     * @param signedIn whether its reader signed in
     */
    public record Way(String base, boolean signedIn) {}

    /**
     * What is next.
     *
     * @param stopped whether there is no running
     * @param number what to call where it is an emergency; empty where it is none
     * @param call what pressing it does
     * @param lines what to do, and what would change it
     * @param why in one sentence; empty where nothing is known
     * @param how to go about it, a sentence each
     * @param questions where the safety questions are
     */
    public record Next(
            boolean stopped,
            String number,
            String call,
            List<String> lines,
            String why,
            List<String> how,
            String questions) {}

    /**
     * What can be noted.
     *
     * @param strengthKept whether strength work of today is noted
     * @param warmUpFor the run whose movements can be noted; empty where there is none
     * @param warmUpKept whether they are noted
     */
    public record Taps(boolean strengthKept, String warmUpFor, boolean warmUpKept) {}

    /**
     * The last weeks.
     *
     * @param picture as SVG; empty where there is nothing to show
     * @param marks what its marks stand for
     * @param decisions the newest first
     */
    public record Span(String picture, List<Key> marks, List<Row> rows, List<Past> decisions) {}

    /**
     * Messages.
     *
     * @param on whether our mails are
     * @param pausedUntil the day until which nothing is asked; empty where we ask
     * @param earliest the first day a pause can end, as forms write it
     * @param latest the last one
     * @param until the day that is filled in
     */
    public record Mail(boolean on, String pausedUntil, String earliest, String latest, String until) {}

    /** What can be chosen as a level. */
    public List<String> levels() {
        return IntStream.rangeClosed(0, WORST).mapToObj(Integer::toString).toList();
    }
}
