package dev.backstride.events.fact;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody told us. Where facts of several kinds travel together (batches, simulations) a
 * {@code type} names the kind, by the words below.
 */
@JsonSubTypes({
    @JsonSubTypes.Type(name = "run", value = Run.class),
    @JsonSubTypes.Type(name = "runReport", value = RunReport.class),
    @JsonSubTypes.Type(name = "symptom", value = Symptom.class),
    @JsonSubTypes.Type(name = "screening", value = Screening.class),
    @JsonSubTypes.Type(name = "questionnaire", value = Questionnaire.class),
    @JsonSubTypes.Type(name = "strengthSession", value = StrengthSession.class),
    @JsonSubTypes.Type(name = "strengthTest", value = StrengthTest.class),
    @JsonSubTypes.Type(name = "clearance", value = Clearance.class),
    @JsonSubTypes.Type(name = "placement", value = Placement.class),
    @JsonSubTypes.Type(name = "acknowledgement", value = Acknowledgement.class)
})
public sealed interface Fact
        permits Run,
                RunReport,
                Symptom,
                Screening,
                Questionnaire,
                StrengthSession,
                StrengthTest,
                Clearance,
                Placement,
                Acknowledgement {

    /** What a fact's name may be: anything printable, 64 characters at most. */
    String ID = "\\P{Cntrl}{1,64}";

    /** The fact's name: the client's own, at most 64 characters, unique per runner. */
    String id();

    /** IANA zone the runner was in; the last one known is current. */
    @Nullable
    String zone();

    /** When the check-in service received it; absent only where a simulation leaves it out. */
    @Nullable
    Instant receivedAt();
}
