package dev.backstride.events.runner;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;

/**
 * A runner, whole: every event of a runner carries the full state.
 *
 * @param id made by the server
 * @param program whose runner it is
 * @param registeredAt when it was registered
 * @param profile what the program tells us
 */
public record Runner(
        UUID id,
        String program,
        Instant registeredAt,
        @JsonUnwrapped @Valid Profile profile) {}
