package dev.backstride.stack.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Finds a mail's Message-ID without reading the rest: a mail library looks for its parts on the disk each time. */
final class MessageId {

    private static final String NAME = "message-id:";

    private MessageId() {}

    /** The Message-ID of {@code mail} (RFC 5322), with brackets; empty where it has none. */
    static String of(byte[] mail) {
        for (var from = 0; from < mail.length; ) {
            var to = endOfLine(mail, from);
            var line = new String(mail, from, to - from, StandardCharsets.ISO_8859_1).strip();
            if (line.isEmpty()) {
                return "";
            }
            if (line.toLowerCase(Locale.ROOT).startsWith(NAME)) {
                var value = line.substring(NAME.length()).strip();
                return value.isEmpty() ? folded(mail, to + 1) : value;
            }
            from = to + 1;
        }
        return "";
    }

    /** A long one may stand on the next line, which then begins with white space. */
    private static String folded(byte[] mail, int from) {
        return from < mail.length
                ? new String(mail, from, endOfLine(mail, from) - from, StandardCharsets.ISO_8859_1).strip()
                : "";
    }

    private static int endOfLine(byte[] mail, int from) {
        var at = from;
        while (at < mail.length && mail[at] != '\n') {
            at++;
        }
        return at;
    }
}
