package dev.backstride.notification.partner.subscription;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a partner wants of a webhook.
 *
 * @param url where events go: HTTPS, on a machine of the public internet
 * @param types which events, by wire name or without {@code dev.backstride.} and version, such as
 *     {@code assessment.made}; all where there are none
 * @param description the partner's own words
 */
record Wish(
        @NotBlank @Size(max = 2_000) String url,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> types,
        @Nullable @Size(max = 200) String description) {}
