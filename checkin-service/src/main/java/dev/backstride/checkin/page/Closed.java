package dev.backstride.checkin.page;

import dev.backstride.checkin.words.Words;
import jakarta.ws.rs.core.Response;

/** The pages that lead no further. Each says what to do instead. */
public final class Closed {

    private Closed() {}

    /** A link that we did not seal, or whose runner we do not know. */
    public static Response nowhere(Words words) {
        var closed = words.closed();
        return Sheet.closed(404, words, closed.nowhereTitle(), closed.nowhere());
    }

    /** For whoever asked us to forget them, and still has a link of ours. */
    public static Response forgotten(Words words) {
        var closed = words.closed();
        return Sheet.closed(410, words, closed.forgottenTitle(), closed.forgotten());
    }

    /** A check-in that can no longer be answered. */
    public static Response over(Words words) {
        var closed = words.closed();
        return Sheet.closed(410, words, closed.overTitle(), closed.over());
    }

    /**
     * Red-flag questions that can no longer be answered.
     *
     * @param now what to do at once, with the runner's own number
     */
    public static Response panelOver(Words words, String now) {
        var closed = words.closed();
        var urgent = words.urgent();
        return Sheet.closed(
                410, words, closed.panelOverTitle(), closed.panelOver() + " " + urgent.callIf() + " " + now);
    }

    /** A questionnaire that can no longer be answered. */
    public static Response questionnaireOver(Words words) {
        var closed = words.closed();
        return Sheet.closed(410, words, closed.panelOverTitle(), closed.panelOver());
    }

    /** A page that was left open until its cookie was gone. */
    public static Response openForLong(Words words) {
        var closed = words.closed();
        return Sheet.closed(410, words, closed.openLongTitle(), closed.openLong() + " " + help(words));
    }

    /** A link whose page changes nothing any more. */
    public static Response tooOld(Words words) {
        var mails = words.mails();
        return Sheet.closed(410, words, mails.tooOld(), mails.newer());
    }

    /** An account whose runs come to us from now on. */
    public static Response linked(Words words) {
        return Sheet.closed(
                200, words, words.closed().linkedTitle(), words.closed().linked());
    }

    /** An account that was not linked, whether or not the runner wanted it. */
    public static Response notLinked(Words words) {
        return Sheet.closed(
                410, words, words.closed().notLinkedTitle(), words.closed().notLinked());
    }

    /** A link to a page of the runner's own that no longer opens. */
    public static Response outdated(Words words) {
        return Sheet.closed(410, words, words.mails().tooOld(), words.closed().newerPage());
    }

    /** Somebody who signed in as a runner we do not know. */
    public static Response stranger(Words words) {
        var me = words.me();
        return Sheet.closed(404, words, me.stranger(), me.strangerText());
    }

    /** A link that has nothing left to do. */
    public static Response saying(Words words, String headline, String text) {
        return Sheet.closed(410, words, headline, text);
    }

    /** Nobody whom the reader's program knows. */
    public static Response unknownRunner(Words words) {
        return Sheet.closed(404, words, words.desk().unknown(), words.desk().again());
    }

    /** A form that we did not make. */
    public static Response unchanged(Words words) {
        var mails = words.mails();
        return Sheet.closed(422, words, mails.unchanged(), mails.useButton());
    }

    /** A form that a page of another site sent. */
    static Response fromElsewhere(Words words) {
        var closed = words.closed();
        return Sheet.closed(403, words, closed.elsewhereTitle(), closed.elsewhere());
    }

    /** A page that was opened too often. */
    static Response busy(Words words) {
        var closed = words.closed();
        return Sheet.closed(429, words, closed.busyTitle(), closed.busy() + " " + help(words));
    }

    private static String help(Words words) {
        return words.urgent().callIf() + " " + words.urgent().callAnywhere();
    }
}
