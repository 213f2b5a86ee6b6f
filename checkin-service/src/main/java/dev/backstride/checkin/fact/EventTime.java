package dev.backstride.checkin.fact;

import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.events.fact.Symptom;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * When a fact happened, by its own word, and the field that says so.
 *
 * @param field name of the field
 * @param at when it happened; a run's start
 * @param seconds how long it lasted; more than 0 for runs only
 */
public record EventTime(String field, Instant at, int seconds) {

    /** No phone and no watch told us anything before. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /** Devices' clocks may be ahead by this much. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private EventTime(String field, Instant at) {
        this(field, at, 0);
    }

    /** When {@code fact} happened. */
    public static EventTime of(Fact fact) {
        return switch (fact) {
            case Run run -> new EventTime("startedAt", run.startedAt(), run.durationSeconds());
            case RunReport report -> new EventTime("at", report.at());
            case Symptom symptom -> new EventTime("feltAt", symptom.feltAt());
            case Screening screening -> new EventTime("answeredAt", screening.answeredAt());
            case Questionnaire questionnaire -> new EventTime("answeredAt", questionnaire.answeredAt());
            case StrengthSession session ->
                new EventTime("on", session.on().atStartOfDay(ZoneOffset.UTC).toInstant());
            case StrengthTest test -> new EventTime("measuredAt", test.measuredAt());
            case Clearance clearance -> new EventTime("givenAt", clearance.givenAt());
            case Placement placement -> new EventTime("placedAt", placement.placedAt());
            case Acknowledgement acknowledgement -> new EventTime("at", acknowledgement.at());
        };
    }

    /** 422 when it cannot have happened then. */
    void check(Instant now) {
        if (at.isBefore(EARLIEST)) {
            throw Problem.refused(Fault.IMPLAUSIBLE_TIME, field, "This is before the year 2000.");
        }
        var latest = now.plus(AHEAD);
        if (at.isAfter(latest) || at.plusSeconds(seconds).isAfter(latest)) {
            throw Problem.refused(
                    Fault.IMPLAUSIBLE_TIME, field, "This is over 10 min in the future: it is " + now + ".");
        }
    }
}
