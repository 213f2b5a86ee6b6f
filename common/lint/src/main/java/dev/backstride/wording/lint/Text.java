package dev.backstride.wording.lint;

import dev.backstride.wording.Language;
import java.util.regex.Pattern;

/**
 * A text as it stands in the sources.
 *
 * @param key bundle and message, such as {@code step.go}; the file's name where it is a template
 */
public record Text(String key, Language language, String words) {

    private static final Pattern RED_FLAGS = Pattern.compile("^(alarm|emergency|flag|sign|urgent)\\.");

    /** Whether it tells somebody what to do about a red flag. */
    boolean isAboutRedFlags() {
        return RED_FLAGS.matcher(key).find();
    }

    /** Whether it must begin with what to do. */
    boolean isStepAboutRedFlags() {
        return key.matches(
                "emergency\\.(.*\\.)?(headline|step|now|today)|alarm\\.review|urgent\\.(call|callAnywhere|tellClinician)");
    }
}
