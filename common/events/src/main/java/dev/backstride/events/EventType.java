package dev.backstride.events;

import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Retraction;
import dev.backstride.events.decision.StandingDecision;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.Deletion;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.message.Escalation;
import dev.backstride.events.message.FollowUp;
import dev.backstride.events.message.MessageFailed;
import dev.backstride.events.message.Prompt;
import dev.backstride.events.message.WebhookDisabled;
import dev.backstride.events.ops.DeadLetter;
import dev.backstride.events.runner.ConsentWithdrawal;
import dev.backstride.events.runner.Erasure;
import dev.backstride.events.runner.ErasureConfirmation;
import dev.backstride.events.runner.Runner;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that can happen, by the name it has on the wire ({@code ce_type}). */
public enum EventType {
    RUN_RECORDED("run.recorded", Topic.RUNS, Run.class),
    RUN_CORRECTED("run.corrected", Topic.RUNS, Run.class),
    RUN_DELETED("run.deleted", Topic.RUNS, Deletion.class),
    SYMPTOM_REPORTED("symptom.reported", Topic.SYMPTOMS, Symptom.class),
    RUN_REPORTED("run.reported", Topic.SYMPTOMS, RunReport.class),
    SCREENING_ANSWERED("screening.answered", Topic.SYMPTOMS, Screening.class),
    QUESTIONNAIRE_ANSWERED("questionnaire.answered", Topic.SYMPTOMS, Questionnaire.class),
    STRENGTH_LOGGED("strength.logged", Topic.SYMPTOMS, StrengthSession.class),
    STRENGTH_TESTED("strength.tested", Topic.SYMPTOMS, StrengthTest.class),
    CLEARANCE_GIVEN("clearance.given", Topic.SYMPTOMS, Clearance.class),
    PLACEMENT_MADE("placement.made", Topic.SYMPTOMS, Placement.class),
    ACKNOWLEDGEMENT_GIVEN("acknowledgement.given", Topic.SYMPTOMS, Acknowledgement.class),
    ASSESSMENT_MADE("assessment.made", Topic.ASSESSMENTS, Assessment.class),
    ASSESSMENT_RETRACTED("assessment.retracted", Topic.ASSESSMENTS, Retraction.class),
    QUESTIONNAIRE_ASKED("questionnaire.asked", Topic.MESSAGES, Prompt.class),
    QUESTIONNAIRE_UNASKED("questionnaire.unasked", Topic.MESSAGES, Prompt.class),
    FOLLOWUP_PLANNED("followup.planned", Topic.MESSAGES, FollowUp.class),
    FOLLOWUP_SENT("followup.sent", Topic.MESSAGES, FollowUp.class),
    FOLLOWUP_ANSWERED("followup.answered", Topic.MESSAGES, FollowUp.class),
    FOLLOWUP_EXPIRED("followup.expired", Topic.MESSAGES, FollowUp.class),
    FOLLOWUP_CANCELLED("followup.cancelled", Topic.MESSAGES, FollowUp.class),
    ESCALATION_RAISED("escalation.raised", Topic.MESSAGES, Escalation.class),
    ESCALATION_ACKNOWLEDGED("escalation.acknowledged", Topic.MESSAGES, Escalation.class),
    ESCALATION_EXPIRED("escalation.expired", Topic.MESSAGES, Escalation.class),
    ESCALATION_CLOSED("escalation.closed", Topic.MESSAGES, Escalation.class),
    MESSAGE_FAILED("message.failed", Topic.MESSAGES, MessageFailed.class),
    WEBHOOK_DISABLED("webhook.disabled", Topic.MESSAGES, WebhookDisabled.class, Reach.FEED),
    ERASURE_CONFIRMED("erasure.confirmed", Topic.MESSAGES, ErasureConfirmation.class),
    RUNNER_REGISTERED("runner.registered", Topic.RUNNERS, Runner.class),
    RUNNER_CHANGED("runner.changed", Topic.RUNNERS, Runner.class),
    RUNNER_ERASED("runner.erased", Topic.RUNNERS, Erasure.class, Reach.EVERYWHERE),
    CONSENT_WITHDRAWN("consent.withdrawn", Topic.RUNNERS, ConsentWithdrawal.class, Reach.EVERY_FEED),
    DEADLETTER_BURIED("deadletter.buried", Topic.DEADLETTERS, DeadLetter.class, Reach.INSIDE),
    DEADLETTER_HANDLED("deadletter.handled", Topic.DEADLETTERS, DeadLetter.class, Reach.INSIDE),
    DEADLETTER_DISCARDED("deadletter.discarded", Topic.DEADLETTERS, DeadLetter.class, Reach.INSIDE),
    STANDING_CHANGED("standing.changed", Topic.ASSESSMENTS, StandingDecision.class, Reach.STANDING);

    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::wireName, Function.identity()));

    private final String happened;
    private final Topic topic;
    private final Class<? extends Record> dataType;
    private final Reach reach;

    EventType(String happened, Topic topic, Class<? extends Record> dataType) {
        this(happened, topic, dataType, Reach.TOPIC);
    }

    EventType(String happened, Topic topic, Class<? extends Record> dataType, Reach reach) {
        this.happened = happened;
        this.topic = topic;
        this.dataType = dataType;
        this.reach = reach;
    }

    /** Such as {@code dev.backstride.run.recorded.v1}. */
    public String wireName() {
        return "dev.backstride." + happened + ".v1";
    }

    /** Names the JSON Schema of the data ({@code ce_dataschema}), which is one of {@link Schemas}; absolute, as CloudEvents 1.0 wants it. */
    public String dataSchema() {
        return Schemas.BASE + happened + ".v1.json";
    }

    public Topic topic() {
        return topic;
    }

    /** Whether services read it, or partners alone. */
    public boolean isForServices() {
        return reach.isForServices();
    }

    /** The feeds of {@code program} that carry it where it is shared. */
    public List<String> feeds(String program) {
        return reach.feeds(topic, program);
    }

    /** The record that the event's data is. */
    public Class<? extends Record> dataType() {
        return dataType;
    }

    /** The type with this wire name, if it is one of ours. */
    public static Optional<EventType> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }
}
