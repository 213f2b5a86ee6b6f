package dev.backstride.plumbing.emergency;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where help is at hand.
 *
 * @param number what to call at once
 * @param sameDay what to do the same day, as an imperative
 */
public record EmergencyRoute(String number, String sameDay) {

    private static final String EMERGENCY_DEPARTMENT = "call your doctor, or go to an emergency department";

    private static final Map<String, EmergencyRoute> BY_COUNTRY = Map.of(
            "DE",
            new EmergencyRoute(
                    "112", "call the out-of-hours medical service at 116117, or go to an emergency department"),
            "AT",
            new EmergencyRoute("144", "call the health line at 1450, or go to an emergency department"),
            "CH",
            new EmergencyRoute("144", EMERGENCY_DEPARTMENT),
            "FR",
            new EmergencyRoute("15", EMERGENCY_DEPARTMENT),
            "GB",
            new EmergencyRoute("999", "call NHS 111, or go to an urgent treatment centre"),
            "US",
            new EmergencyRoute("911", "call your doctor, or go to an urgent care clinic or emergency department"));

    /** 112 is put through by most mobile networks. */
    private static final EmergencyRoute ELSEWHERE = new EmergencyRoute("112", EMERGENCY_DEPARTMENT);

    /** The usual route in an ISO 3166-1 alpha-2 {@code country}; what helps in most where it is null or another. */
    public static EmergencyRoute in(@Nullable String country) {
        return country == null ? ELSEWHERE : BY_COUNTRY.getOrDefault(country, ELSEWHERE);
    }

    /** What to do at once. */
    public String now() {
        return "Call " + number + " now, or have somebody bring you to the nearest emergency department.";
    }

    /** What to do the same day, as a sentence. */
    public String today() {
        return "Get medical help today: " + sameDay + ".";
    }
}
