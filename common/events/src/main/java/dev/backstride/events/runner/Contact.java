package dev.backstride.events.runner;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom to reach.
 *
 * @param name how to address them
 * @param email where
 */
public record Contact(
        @Nullable @Size(max = 120) String name,
        @NotBlank @Email @Size(max = 254) String email) {}
