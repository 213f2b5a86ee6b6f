package dev.backstride.events.runner;

import java.time.LocalTime;

/**
 * When not to disturb, in the runner's current zone.
 *
 * @param from start, such as 22:00
 * @param to end, such as 07:00
 */
public record QuietHours(LocalTime from, LocalTime to) {}
