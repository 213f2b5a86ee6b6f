package dev.backstride.checkin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.checkin.standing.Decisions;
import dev.backstride.checkin.standing.Escalations;
import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Standing;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Versions;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the other services say. */
@ApplicationScoped
class Elsewhere {

    static final Instant AT = Instant.parse("2026-03-02T05:00:00Z");

    private final ObjectMapper json;
    private final Decisions decisions;
    private final Escalations escalations;

    Elsewhere(ObjectMapper json, Decisions decisions, Escalations escalations) {
        this.json = json;
        this.decisions = decisions;
        this.escalations = escalations;
    }

    /** A decision on run r1 alone. */
    static Assessment assessment(UUID runner, Action action, Instant at, @Nullable UUID supersedes) {
        return on(List.of("r1"), runner, action, at, supersedes);
    }

    /** A decision that rests on {@code facts}, on rung 3 where running goes on. */
    static Assessment on(List<String> facts, UUID runner, Action action, Instant at, @Nullable UUID supersedes) {
        var mode = action.isStop() ? Mode.STOPPED : Mode.ACTIVE;
        var decision = new Decision(
                at, Trigger.RUN, null, action, List.of(Code.FIRST_RUN), mode, 3, List.of(Recipient.RUNNER));
        var content =
                new Content(runner, null, "r1", decision, new Standing(Mode.NONE, null), facts, new Versions("1", "1"));
        return new Assessment(UUID.randomUUID(), content, at, supersedes, null, null, null, null);
    }

    /** Whether this is what the runner is to do, as far as the pages know. */
    boolean stands(UUID runner, Action action) {
        return standing(runner).equals(Optional.of(action));
    }

    /** Whether the pages know that an escalation took this step. */
    boolean hasStepped(UUID runner, UUID escalation, EventType step) {
        return Tenant.of(
                "demo",
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> escalations
                                .of("demo", runner, escalation)
                                .filter(row -> switch (step) {
                                    case ESCALATION_ACKNOWLEDGED -> row.isTaken();
                                    case ESCALATION_EXPIRED -> row.isExpired();
                                    case ESCALATION_CLOSED -> row.isOver();
                                    default -> true;
                                })
                                .isPresent()));
    }

    /** What the runner is to do, as far as the pages know. */
    Optional<Action> standing(UUID runner) {
        return Tenant.of(
                "demo",
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> decisions.standing("demo", runner).map(row -> row.action(Set.of()))));
    }

    void decide(Assessment assessment) {
        publish(
                Topic.ASSESSMENTS,
                EventType.ASSESSMENT_MADE,
                assessment.content().runner(),
                assessment);
    }

    void publish(Topic topic, EventType type, UUID runner, Record data) {
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", type.wireName(),
                "ce_subject", runner.toString(),
                "ce_program", "demo",
                "ce_time", AT.toString(),
                "ce_recordedtime", AT.toString(),
                "ce_causation", UUID.randomUUID().toString(),
                "ce_traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        try {
            Wire.send(topic.internal(), runner, headers, json.writeValueAsString(data));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
