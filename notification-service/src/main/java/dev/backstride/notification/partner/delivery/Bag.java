package dev.backstride.notification.partner.delivery;

import dev.backstride.notification.partner.subscription.Target;
import java.util.List;

/**
 * What a courier takes to one webhook.
 *
 * @param deliveries in the order in which they arrived
 */
record Bag(Target target, List<Delivery> deliveries) {}
