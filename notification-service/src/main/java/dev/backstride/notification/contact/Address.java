package dev.backstride.notification.contact;

import dev.backstride.events.runner.Channel;

/**
 * Where a message goes.
 *
 * @param place a mail address, or the URL of a webhook
 */
public record Address(Channel channel, String place) {}
