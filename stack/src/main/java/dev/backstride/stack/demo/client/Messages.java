package dev.backstride.stack.demo.client;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the notification service did for a runner. */
public final class Messages {

    private static final TypeReference<Page> PAGE = new TypeReference<>() {};

    private final Door clinician;

    public Messages(Door clinician) {
        this.clinician = clinician;
    }

    record Page(List<Message> items) {}

    /** Something said or to be said. */
    public enum Kind {
        FOLLOW_UP,
        QUESTIONNAIRE,
        ESCALATION,
        MESSAGE
    }

    /**
     * A follow-up, a questionnaire, an escalation or a mail.
     *
     * @param slot H1 or H24, for a follow-up
     * @param tier how soon, for an escalation
     * @param life the steps that were published, oldest first
     */
    public record Message(
            UUID id,
            Kind kind,
            @Nullable String slot,
            @Nullable String tier,
            String state,
            Instant stateAt,
            List<Step> life) {}

    /** One step, named by its event's type. */
    public record Step(String type, Instant at) {}

    /** All of one kind, oldest first. */
    public List<Message> of(UUID runner, Kind kind) {
        return clinician.get("/v1/runners/" + runner + "/messages", PAGE).items().reversed().stream()
                .filter(message -> message.kind() == kind)
                .toList();
    }
}
