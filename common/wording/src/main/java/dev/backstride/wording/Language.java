package dev.backstride.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language we write in. */
public enum Language {
    ENGLISH("en"),
    GERMAN("de");

    private static final int METERS_ARE_THOUSANDTHS = 3;

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /**
     * The language of a runner.
     *
     * @param locale BCP 47, such as {@code de-AT}, of which the language counts; English where it is null or one we do
     *     not write in
     */
    public static Language of(@Nullable String locale) {
        return spoken(locale).orElse(ENGLISH);
    }

    /** The same; empty where it is null or one we do not write in. */
    public static Optional<Language> spoken(@Nullable String locale) {
        var wanted = locale == null ? "" : Locale.forLanguageTag(locale).getLanguage();
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(wanted))
                .findFirst();
    }

    public Locale locale() {
        return locale;
    }

    /** BCP 47, such as {@code de}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** A distance in metres as kilometres with one decimal, rounded down: nobody is told more than a cap. */
    public String kilometers(int meters) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(BigDecimal.valueOf(meters, METERS_ARE_THOUSANDTHS)) + " km";
    }
}
