package dev.backstride.checks.house.breach.assessment;

import dev.backstride.checks.house.breach.notification.Postbox;

/** Knows another service. */
public record Weighing(Postbox neighbour) {}
