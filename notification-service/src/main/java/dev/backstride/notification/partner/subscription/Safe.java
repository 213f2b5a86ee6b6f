package dev.backstride.notification.partner.subscription;

import dev.backstride.notification.channel.WebhookSecret;
import dev.backstride.notification.runner.Key;
import dev.backstride.plumbing.seal.KeyRing;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/**
 * Seals secrets for the database ({@code backstride.webhooks.keys}: each 32 bytes as base64, the newest first; it seals,
 * and each of them opens). A sealed secret opens for the webhook it was sealed for alone.
 */
@ApplicationScoped
class Safe {

    private final KeyRing keys;

    Safe(WebhookConfig config) {
        this.keys = KeyRing.of(config.keys());
    }

    byte[] seal(Key webhook, String secret) {
        return keys.close(secret.getBytes(StandardCharsets.UTF_8), name(webhook));
    }

    /** @throws IllegalStateException where none of the keys opens it */
    WebhookSecret open(Key webhook, byte[] sealed) {
        return keys.open(sealed, name(webhook))
                .map(opened -> WebhookSecret.of(new String(opened, StandardCharsets.UTF_8)))
                .orElseThrow(() -> new IllegalStateException("no key of backstride.webhooks.keys opens the secret"));
    }

    private static byte[] name(Key webhook) {
        return "webhook %s %s".formatted(webhook.program(), webhook.id()).getBytes(StandardCharsets.UTF_8);
    }
}
