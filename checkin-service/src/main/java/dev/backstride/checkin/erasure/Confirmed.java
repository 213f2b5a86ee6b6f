package dev.backstride.checkin.erasure;

import java.time.Instant;
import java.util.Map;

/**
 * What a service says it did.
 *
 * @param at when, in story time
 * @param deleted how many rows, by table
 */
record Confirmed(Instant at, Map<String, Integer> deleted) {}
