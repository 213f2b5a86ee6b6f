package dev.backstride.assessment.support;

import dev.backstride.events.EventType;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.events.fact.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts in the clinic's words; each received the moment it happened unless told otherwise. */
public final class Facts {

    private static final int RUN_SECONDS = 3_000;
    private static final int RUN_METERS = 8_000;

    private Facts() {}

    /** A run of 50 min and 8 km. */
    public static Run run(String id, Instant endedAt) {
        return run(id, endedAt, RUN_SECONDS);
    }

    /** A run of 8 km in {@code seconds}. */
    public static Run run(String id, Instant endedAt, int seconds) {
        var startedAt = endedAt.minusSeconds(seconds);
        return new Run(
                id,
                startedAt,
                seconds,
                RUN_METERS,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                endedAt);
    }

    public static Symptom during(Run run, int level) {
        return symptom(run.id() + "-peak", Moment.DURING, run.endedAt(), level, run.id(), run.endedAt());
    }

    public static Symptom oneHourAfter(Run run, int level) {
        var at = run.endedAt().plus(Duration.ofHours(1));
        return symptom(run.id() + "-1h", Moment.AFTER, at, level, null, at);
    }

    public static Symptom oneDayAfter(Run run, int level, Instant receivedAt) {
        return symptom(
                run.id() + "-24h", Moment.AFTER, run.endedAt().plus(Duration.ofHours(24)), level, null, receivedAt);
    }

    public static Screening yesTo(String id, Flag flag, Instant at) {
        return new Screening(id, at, Map.of(flag, Answer.YES), null, at);
    }

    private static Symptom symptom(
            String id, Moment moment, Instant feltAt, int level, @Nullable String run, Instant receivedAt) {
        return new Symptom(
                id, moment, feltAt, level, run, null, null, null, null, null, null, null, null, null, receivedAt);
    }

    static EventType typeOf(Fact fact) {
        return switch (fact) {
            case Run _ -> EventType.RUN_RECORDED;
            case RunReport _ -> EventType.RUN_REPORTED;
            case Symptom _ -> EventType.SYMPTOM_REPORTED;
            case Screening _ -> EventType.SCREENING_ANSWERED;
            case Questionnaire _ -> EventType.QUESTIONNAIRE_ANSWERED;
            case StrengthSession _ -> EventType.STRENGTH_LOGGED;
            case StrengthTest _ -> EventType.STRENGTH_TESTED;
            case Clearance _ -> EventType.CLEARANCE_GIVEN;
            case Placement _ -> EventType.PLACEMENT_MADE;
            case Acknowledgement _ -> EventType.ACKNOWLEDGEMENT_GIVEN;
        };
    }

    static Instant timeOf(Fact fact) {
        var received = fact.receivedAt();
        return received == null ? Instant.EPOCH : received;
    }
}
