/** The door for what our own feeds say, so that a partner without Kafka gets the same by webhook. */
@NullMarked
package dev.backstride.notification.partner.feed;

import org.jspecify.annotations.NullMarked;
