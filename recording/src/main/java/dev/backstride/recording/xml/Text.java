package dev.backstride.recording.xml;

import java.time.Instant;
import java.util.Optional;

/** The text of an element, collected in one buffer that serves them all. Cut after 512 letters. */
public final class Text {

    private static final int MOST = 512;

    private final char[] letters = new char[MOST];
    private int size;

    /** The text as a number, NaN when it is none or not finite. */
    public double number() {
        return number(toString());
    }

    /** The text as a time; empty when it is none. */
    public Optional<Instant> time() {
        return XmlTime.of(letters, size);
    }

    /** Without the blanks around it. */
    @Override
    public String toString() {
        return stripped(new String(letters, 0, size));
    }

    /** The first 512 letters of {@code text}, without blanks around them and without half a letter at their end. */
    static String stripped(String text) {
        var end = Math.min(text.length(), MOST);
        var half = end == MOST && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, half ? end - 1 : end).strip();
    }

    void clear() {
        size = 0;
    }

    /** Leading blanks are left out, so that indentation does not fill the buffer. */
    void append(char[] source, int start, int length) {
        var from = start;
        var end = start + length;
        while (size == 0 && from < end && source[from] <= ' ') {
            from++;
        }
        var taken = Math.min(end - from, MOST - size);
        System.arraycopy(source, from, letters, size, taken);
        size += taken;
    }

    /** {@code text} as a number, NaN when it is none or not finite. */
    public static double number(String text) {
        try {
            var number = Double.parseDouble(text);
            return Double.isInfinite(number) ? Double.NaN : number;
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
