package dev.backstride.events;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that can happen, by the name it has on the wire ({@code ce_type}). */
public enum EventType {
    RUN_RECORDED("run.recorded", Topic.RUNS),
    RUN_CORRECTED("run.corrected", Topic.RUNS),
    RUN_DELETED("run.deleted", Topic.RUNS),
    SYMPTOM_REPORTED("symptom.reported", Topic.SYMPTOMS),
    RUN_REPORTED("run.reported", Topic.SYMPTOMS),
    SCREENING_ANSWERED("screening.answered", Topic.SYMPTOMS),
    QUESTIONNAIRE_ANSWERED("questionnaire.answered", Topic.SYMPTOMS),
    STRENGTH_LOGGED("strength.logged", Topic.SYMPTOMS),
    STRENGTH_TESTED("strength.tested", Topic.SYMPTOMS),
    CLEARANCE_GIVEN("clearance.given", Topic.SYMPTOMS),
    PLACEMENT_MADE("placement.made", Topic.SYMPTOMS),
    ACKNOWLEDGEMENT_GIVEN("acknowledgement.given", Topic.SYMPTOMS),
    ASSESSMENT_MADE("assessment.made", Topic.ASSESSMENTS),
    ASSESSMENT_RETRACTED("assessment.retracted", Topic.ASSESSMENTS),
    FOLLOWUP_PLANNED("followup.planned", Topic.MESSAGES),
    FOLLOWUP_SENT("followup.sent", Topic.MESSAGES),
    FOLLOWUP_ANSWERED("followup.answered", Topic.MESSAGES),
    FOLLOWUP_EXPIRED("followup.expired", Topic.MESSAGES),
    FOLLOWUP_CANCELLED("followup.cancelled", Topic.MESSAGES),
    ESCALATION_RAISED("escalation.raised", Topic.MESSAGES),
    ESCALATION_ACKNOWLEDGED("escalation.acknowledged", Topic.MESSAGES),
    ESCALATION_EXPIRED("escalation.expired", Topic.MESSAGES),
    ESCALATION_CLOSED("escalation.closed", Topic.MESSAGES),
    MESSAGE_FAILED("message.failed", Topic.MESSAGES),
    RUNNER_REGISTERED("runner.registered", Topic.RUNNERS),
    RUNNER_CHANGED("runner.changed", Topic.RUNNERS),
    RUNNER_ERASED("runner.erased", Topic.RUNNERS);

    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::wireName, Function.identity()));

    private final String happened;
    private final Topic topic;

    EventType(String happened, Topic topic) {
        this.happened = happened;
        this.topic = topic;
    }

    /** Such as {@code dev.backstride.run.recorded.v1}. */
    public String wireName() {
        return "dev.backstride." + happened + ".v1";
    }

    /** Where the JSON Schema of the data lives, relative to any service ({@code ce_dataschema}). */
    public String dataSchema() {
        return "/schemas/" + happened + ".v1.json";
    }

    public Topic topic() {
        return topic;
    }

    /** The type with this wire name, if it is one of ours. */
    public static Optional<EventType> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }
}
