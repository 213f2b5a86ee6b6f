package dev.backstride.notification.partner.subscription;

import dev.backstride.notification.channel.WebhookSecret;
import java.util.List;
import java.util.UUID;

/**
 * Where a courier goes.
 *
 * @param id the webhook's
 * @param secrets what signs, the newest first
 */
public record Target(String program, UUID id, String url, List<WebhookSecret> secrets) {}
