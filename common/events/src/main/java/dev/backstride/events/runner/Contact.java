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
 * @param webhook where their app listens, HTTPS: messages go there instead of to {@code email}, which remains for when
 *     nobody listens; only where the program signs them
 */
public record Contact(
        @Nullable @Size(max = 120) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @Nullable @Size(max = 500) String webhook) {

    /** Somebody who gets mail. */
    public Contact(@Nullable String name, String email) {
        this(name, email, null);
    }
}
