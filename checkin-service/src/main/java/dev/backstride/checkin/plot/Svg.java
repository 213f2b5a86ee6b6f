package dev.backstride.checkin.plot;

import java.util.Locale;

/** Writes SVG. Text is escaped, numbers have one decimal. */
final class Svg {

    private final StringBuilder text = new StringBuilder();

    /** Begins an element; attributes are pairs of name and value. */
    Svg begin(String name, Object... attributes) {
        text.append('<').append(name);
        for (var at = 0; at < attributes.length; at += 2) {
            text.append(' ').append(attributes[at]).append("=\"");
            text.append(escaped(value(attributes[at + 1]))).append('"');
        }
        text.append('>');
        return this;
    }

    Svg end(String name) {
        text.append("</").append(name).append('>');
        return this;
    }

    /** An element with nothing but {@code said} in it. */
    Svg leaf(String name, String said, Object... attributes) {
        begin(name, attributes);
        text.append(escaped(said));
        return end(name);
    }

    /** A place, as attributes that take lists of places have it. */
    static String place(double x, double y) {
        return value(x) + "," + value(y);
    }

    private static String value(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : value.toString();
    }

    private static String escaped(String said) {
        return said.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
