package dev.backstride.events.decision;

import java.time.Instant;
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
 */
public record Assessment(
        UUID id,
        Content content,
        Instant issuedAt,
        @Nullable UUID supersedes,
        @Nullable Amendment amendment,
        @Nullable CheckInPlan plan,
        @Nullable Panel panel) {}
