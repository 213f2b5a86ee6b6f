package dev.backstride.checkin.batch;

import dev.backstride.events.fact.Fact;
import java.util.UUID;

/** A line that tells a fact: right in shape, range and time. */
record Told(int line, UUID runner, Fact fact) {}
