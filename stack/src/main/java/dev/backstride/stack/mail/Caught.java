package dev.backstride.stack.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The mails that came: all of them counted, the newest kept whole. Safe for any thread. */
final class Caught {

    /** A burst of a hundred thousand would not fit into the launcher's memory. */
    private static final int KEPT = 10_000;

    /**
     * How many mails came.
     *
     * @param ids how many Message-IDs they bore: fewer where one was sent again
     */
    record Tally(long mails, long ids) {}

    private final Deque<RawMail> newest = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private long count;

    synchronized void add(RawMail mail) {
        count++;
        ids.add(mail.id());
        newest.add(mail);
        if (newest.size() > KEPT) {
            newest.remove();
        }
    }

    /** The newest mails, the oldest of them first. */
    List<Mail> mails() {
        return kept().stream().map(RawMail::mail).toList();
    }

    private synchronized List<RawMail> kept() {
        return List.copyOf(newest);
    }

    synchronized Tally tally() {
        return new Tally(count, ids.size());
    }
}
