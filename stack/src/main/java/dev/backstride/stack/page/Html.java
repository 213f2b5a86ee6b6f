package dev.backstride.stack.page;

/** Text in pages. */
public final class Html {

    private Html() {}

    /** {@code text} as it may stand in an element or in a quoted attribute. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
