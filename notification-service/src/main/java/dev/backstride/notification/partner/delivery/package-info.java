/**
 * Events on their way to partners' webhooks: kept until they are taken, sent in order of arrival by one courier a webhook,
 * tried again for a day, and sent once more on request. Works in real time.
 */
@NullMarked
package dev.backstride.notification.partner.delivery;

import org.jspecify.annotations.NullMarked;
