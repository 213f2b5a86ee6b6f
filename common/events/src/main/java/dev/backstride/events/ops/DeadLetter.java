package dev.backstride.events.ops;

import java.time.Instant;
import java.util.UUID;

/**
 * A record that a service could not read or handle, by where it is. What it says stays in the service.
 *
 * @param id the dead letter's name in the service
 * @param service which one set it aside
 * @param topic the topic it came on
 * @param partition the partition of that topic
 * @param offset its place in the partition
 * @param reason a word for what was wrong
 * @param at when this happened, in story time
 */
public record DeadLetter(
        UUID id, String service, String topic, int partition, long offset, String reason, Instant at) {}
