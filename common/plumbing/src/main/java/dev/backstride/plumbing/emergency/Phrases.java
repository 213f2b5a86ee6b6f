package dev.backstride.plumbing.emergency;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of this package in one language; English where there is no other. */
record Phrases(ResourceBundle texts) {

    private static final String NAME = "dev.backstride.plumbing.emergency.phrases";

    /** Whatever language this machine speaks says nothing about a runner. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    static Phrases in(Locale locale) {
        return new Phrases(ResourceBundle.getBundle(NAME, locale, NO_FALLBACK));
    }

    /** The sentence with this key; a wrong key fails. */
    String get(String key) {
        return texts.getString(key);
    }

    /** The same with {@code value} in its gap, which is named {@code gap}. */
    String get(String key, String gap, String value) {
        return get(key).replace("{" + gap + "}", value);
    }
}
