package dev.backstride.recording.restamp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Moves the times of an XML file. They are as long as before, and parts of seconds and zones stay as they were, so
 * nothing else needs to be understood. What is no time on a calendar stays, too.
 */
final class XmlShift {

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
    private static final int LENGTH = 19;

    private XmlShift() {}

    static byte[] by(long seconds, byte[] file) {
        var letters = letters(file);
        return TIME.matcher(new String(file, letters))
                .replaceAll(time -> moved(time, seconds))
                .getBytes(letters);
    }

    private static String moved(MatchResult time, long seconds) {
        try {
            var moved = LocalDateTime.parse(time.group()).plusSeconds(seconds).toString();
            var full = moved.length() < LENGTH ? moved + ":00" : moved;
            return full.length() == LENGTH ? full : time.group();
        } catch (DateTimeException none) {
            return time.group();
        }
    }

    /** One byte stands for one letter unless the file begins with a wide byte order mark: times are in ASCII. */
    private static Charset letters(byte[] file) {
        if (file.length >= 2 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF) {
            return UTF_16BE;
        }
        return file.length >= 2 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE ? UTF_16LE : ISO_8859_1;
    }
}
