package dev.backstride.plumbing.emergency;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where help is at hand, by country. Elsewhere 112, which most mobile networks put through. */
public enum EmergencyRoute {
    DE("112", "call the out-of-hours medical service at 116117, or go to an emergency department"),
    AT("144", "call the health line at 1450, or go to an emergency department"),
    CH("144", "call your doctor, or go to an emergency department"),
    FR("15", "call your doctor, or go to an emergency department"),
    GB("999", "call NHS 111, or go to an urgent treatment centre"),
    US("911", "call your doctor, or go to an urgent care clinic or emergency department"),
    ELSEWHERE("112", "call your doctor, or go to an emergency department");

    private final String number;
    private final String urgent;

    EmergencyRoute(String number, String urgent) {
        this.number = number;
        this.urgent = urgent;
    }

    /** The route for an ISO 3166-1 alpha-2 {@code country}. */
    public static EmergencyRoute in(@Nullable String country) {
        return Arrays.stream(values())
                .filter(route -> route.name().equals(country))
                .findFirst()
                .orElse(ELSEWHERE);
    }

    /** What to do at once. */
    public String now() {
        return "Call " + number + " now, or have somebody bring you to the nearest emergency department.";
    }

    /** What to do the same day. */
    public String today() {
        return "Get medical help today: " + urgent + ".";
    }
}
