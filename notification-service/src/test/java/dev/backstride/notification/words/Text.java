package dev.backstride.notification.words;

/**
 * A text as it stands in the sources.
 *
 * @param key bundle and message, such as {@code step.go}; the file's name where it is a template
 */
public record Text(String key, Language language, String words) {

    /** Whether it tells somebody what to do about a red flag. */
    boolean isAboutRedFlags() {
        return key.startsWith("alarm.") || key.startsWith("emergency.") || key.startsWith("flag.");
    }

    /** Whether it must begin with what to do. */
    boolean isStepAboutRedFlags() {
        return key.matches("emergency\\.(.*\\.)?(headline|step|now|today)|alarm\\.review");
    }
}
