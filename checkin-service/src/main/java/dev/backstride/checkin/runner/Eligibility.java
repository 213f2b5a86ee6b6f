package dev.backstride.checkin.runner;

import dev.backstride.events.runner.Profile;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** Who may be enrolled, and whether a profile names a real zone, country and language. */
public final class Eligibility {

    /** Completed years, in the runner's home zone. */
    static final int YOUNGEST = 16;

    private Eligibility() {}

    /**
     * Passes, or refuses.
     *
     * @param now story time
     * @throws HttpProblem 422 with the field at fault, or with code ENROL_REFUSED_AGE
     */
    static void check(Profile profile, Instant now) {
        checkZone(profile.zone());
        checkCountry(profile.country() == null ? "DE" : profile.country());
        checkLocale(profile.locale() == null ? "en" : profile.locale());
        if (profile.birthDate().ageOn(LocalDate.ofInstant(now, ZoneId.of(profile.zone()))) < YOUNGEST) {
            throw HttpProblem.builder(Problem.refused(
                            Fault.ENROL_REFUSED_AGE,
                            "birthDate",
                            "Runners are enrolled from the age of " + YOUNGEST
                                    + "; before that a clinician or a guardian is the one to ask."))
                    .with("code", "ENROL_REFUSED_AGE")
                    .build();
        }
    }

    /** 422 unless {@code zone} is a region of the IANA database. */
    public static void checkZone(String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw Problem.refused(Fault.INVALID, "zone", "An IANA zone such as Europe/Berlin is needed.");
        }
    }

    private static void checkCountry(String country) {
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(country)) {
            throw Problem.refused(Fault.INVALID, "country", "An ISO 3166-1 alpha-2 code such as DE is needed.");
        }
    }

    private static void checkLocale(String locale) {
        try {
            new Locale.Builder().setLanguageTag(locale).build();
        } catch (IllformedLocaleException notOne) {
            throw Problem.refused(Fault.INVALID, "locale", "A BCP 47 tag such as de-DE is needed.");
        }
    }
}
