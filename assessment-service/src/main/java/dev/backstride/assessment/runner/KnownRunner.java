package dev.backstride.assessment.runner;

import dev.backstride.events.runner.Profile;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody we weigh.
 *
 * @param program whose runner it is
 * @param id made by the check-in service
 * @param externalId the program's own name for the runner
 * @param profile what the program told us
 */
public record KnownRunner(String program, UUID id, @Nullable String externalId, Profile profile) {}
