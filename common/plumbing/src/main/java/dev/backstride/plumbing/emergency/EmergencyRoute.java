package dev.backstride.plumbing.emergency;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where help is at hand.
 *
 * @param number what to call at once
 * @param sameDay what to do the same day, as an imperative
 */
public record EmergencyRoute(String number, String sameDay) {

    private static final Map<String, String> NUMBERS =
            Map.of("DE", "112", "AT", "144", "CH", "144", "FR", "15", "GB", "999", "US", "911");

    /** 112 is put through by most mobile networks. */
    private static final String NUMBER_ELSEWHERE = "112";

    /** The countries that have a way of their own for the same day. */
    private static final Set<String> WAYS = Set.of("AT", "DE", "GB", "US");

    /** The usual route in an ISO 3166-1 alpha-2 {@code country}; what helps in most where it is null or another. */
    public static EmergencyRoute in(@Nullable String country) {
        return in(country, Locale.ENGLISH);
    }

    /** The same said in {@code locale}, in English where we do not speak it. */
    public static EmergencyRoute in(@Nullable String country, Locale locale) {
        var where = country == null ? "" : country;
        var way = WAYS.contains(where) ? where : "elsewhere";
        return new EmergencyRoute(
                NUMBERS.getOrDefault(where, NUMBER_ELSEWHERE),
                Phrases.in(locale).get("sameDay." + way));
    }

    /** What to do at once. */
    public String now() {
        return now(Locale.ENGLISH);
    }

    /** What to do at once, said in {@code locale}. */
    public String now(Locale locale) {
        return Phrases.in(locale).get("now", "number", number);
    }

    /** What to do the same day, as a sentence, said in {@code locale}. */
    String today(Locale locale) {
        return Phrases.in(locale).get("today", "sameDay", sameDay);
    }
}
