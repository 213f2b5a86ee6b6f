package dev.backstride.assessment.weighing;

import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.events.fact.Symptom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/** When a fact happened, as far as it decides what came late: what belongs to a run happened at its end. */
final class EventTime {

    private EventTime() {}

    static Instant of(Fact fact, Function<String, Optional<Run>> runs) {
        return switch (fact) {
            case Run run -> run.endedAt();
            case RunReport report -> endOf(report.runId(), runs).orElse(report.at());
            case Symptom symptom -> felt(symptom, runs);
            case Screening screening -> screening.answeredAt();
            case Questionnaire questionnaire -> questionnaire.answeredAt();
            case StrengthSession session ->
                session.on().atStartOfDay(ZoneOffset.UTC).toInstant();
            case StrengthTest test -> test.measuredAt();
            case Clearance clearance -> clearance.givenAt();
            case Placement placement -> placement.placedAt();
            case Acknowledgement acknowledgement -> acknowledgement.at();
        };
    }

    private static Instant felt(Symptom symptom, Function<String, Optional<Run>> runs) {
        var run = symptom.moment() == Moment.DURING ? symptom.runId() : null;
        return run == null ? symptom.feltAt() : endOf(run, runs).orElse(symptom.feltAt());
    }

    private static Optional<Instant> endOf(String run, Function<String, Optional<Run>> runs) {
        return runs.apply(run).map(Run::endedAt);
    }
}
