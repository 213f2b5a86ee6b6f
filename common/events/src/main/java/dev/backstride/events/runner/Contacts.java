package dev.backstride.events.runner;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The people around a runner. Never published to partners.
 */
public record Contacts(
        @Nullable @Valid Contact runner,
        @Nullable @Valid Contact coach,
        @Nullable @Valid Contact clinician,
        @Nullable @Valid Contact guardian) {}
