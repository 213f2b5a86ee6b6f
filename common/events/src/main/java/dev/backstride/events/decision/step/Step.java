package dev.backstride.events.decision.step;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * One thing to do next. Steps come in a list, the most conservative first, and all of them hold; on the wire
 * {@code kind} names each. At most one of a kind.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "seeClinician", value = SeeClinician.class),
    @JsonSubTypes.Type(name = "answerScreening", value = AnswerScreening.class),
    @JsonSubTypes.Type(name = "doNotRun", value = DoNotRun.class),
    @JsonSubTypes.Type(name = "waitUntilQuiet", value = WaitUntilQuiet.class),
    @JsonSubTypes.Type(name = "run", value = RunNext.class),
    @JsonSubTypes.Type(name = "crossTrain", value = CrossTrain.class),
    @JsonSubTypes.Type(name = "startEasy", value = StartEasy.class),
    @JsonSubTypes.Type(name = "warmUp", value = WarmUp.class),
    @JsonSubTypes.Type(name = "strengthen", value = Strengthen.class)
})
public sealed interface Step
        permits SeeClinician,
                AnswerScreening,
                DoNotRun,
                WaitUntilQuiet,
                RunNext,
                CrossTrain,
                StartEasy,
                WarmUp,
                Strengthen {}
