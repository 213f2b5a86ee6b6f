package dev.backstride.events.decision;

import dev.backstride.events.decision.step.Step;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is issued: its content in its envelope.
 *
 * @param id UUIDv5 of runner, event time, {@code supersedes} and canonical content
 * @param content what the rules say
 * @param issuedAt when it was issued, in story time
 * @param supersedes the decision it replaces
 * @param amendment why it replaces it
 * @param plan what to ask because of it; null where nothing is to be asked
 * @param panel the red-flag questions that are due; null where none is
 * @param steps what to do next as it stood at the decision's time; null in decisions issued before there were steps
 */
public record Assessment(
        UUID id,
        Content content,
        Instant issuedAt,
        @Nullable UUID supersedes,
        @Nullable Amendment amendment,
        @Nullable CheckInPlan plan,
        @Nullable Panel panel,
        @Nullable List<Step> steps) {

    public Assessment {
        steps = steps == null ? null : List.copyOf(steps);
    }
}
