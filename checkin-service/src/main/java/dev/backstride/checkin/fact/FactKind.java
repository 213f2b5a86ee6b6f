package dev.backstride.checkin.fact;

import dev.backstride.events.EventType;
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
import java.util.Arrays;

/** The kinds of facts, each with its event and its place under a runner. */
public enum FactKind {
    RUN(Run.class, EventType.RUN_RECORDED, "runs"),
    RUN_REPORT(RunReport.class, EventType.RUN_REPORTED, "run-reports"),
    SYMPTOM(Symptom.class, EventType.SYMPTOM_REPORTED, "symptoms"),
    SCREENING(Screening.class, EventType.SCREENING_ANSWERED, "screenings"),
    QUESTIONNAIRE(Questionnaire.class, EventType.QUESTIONNAIRE_ANSWERED, "questionnaires"),
    STRENGTH_SESSION(StrengthSession.class, EventType.STRENGTH_LOGGED, "strength-sessions"),
    STRENGTH_TEST(StrengthTest.class, EventType.STRENGTH_TESTED, "strength-tests"),
    CLEARANCE(Clearance.class, EventType.CLEARANCE_GIVEN, "clearances"),
    PLACEMENT(Placement.class, EventType.PLACEMENT_MADE, "placements"),
    ACKNOWLEDGEMENT(Acknowledgement.class, EventType.ACKNOWLEDGEMENT_GIVEN, "acknowledgements");

    private final Class<? extends Fact> type;
    private final EventType told;
    private final String path;

    FactKind(Class<? extends Fact> type, EventType told, String path) {
        this.type = type;
        this.told = told;
        this.path = path;
    }

    /** The record a fact of this kind is. */
    public Class<? extends Fact> type() {
        return type;
    }

    /** What happens when one is told for the first time. */
    EventType told() {
        return told;
    }

    /** Its segment of the path, such as {@code run-reports}. */
    public String path() {
        return path;
    }

    /** The kind whose facts are of {@code type}. */
    static FactKind of(Class<? extends Fact> type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of fact: " + type));
    }

    /** The kind of {@code fact}. */
    static FactKind of(Fact fact) {
        return switch (fact) {
            case Run _ -> RUN;
            case RunReport _ -> RUN_REPORT;
            case Symptom _ -> SYMPTOM;
            case Screening _ -> SCREENING;
            case Questionnaire _ -> QUESTIONNAIRE;
            case StrengthSession _ -> STRENGTH_SESSION;
            case StrengthTest _ -> STRENGTH_TEST;
            case Clearance _ -> CLEARANCE;
            case Placement _ -> PLACEMENT;
            case Acknowledgement _ -> ACKNOWLEDGEMENT;
        };
    }
}
