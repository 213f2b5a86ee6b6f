package dev.backstride.checks.house.breach.recording;

import dev.backstride.checks.house.breach.events.Told;

/** A recording that knows events. */
public record Tape(Told told) {}
