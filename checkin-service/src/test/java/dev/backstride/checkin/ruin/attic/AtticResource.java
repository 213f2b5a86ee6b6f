package dev.backstride.checkin.ruin.attic;

import dev.backstride.checkin.ruin.hall.HallHelper;

/** A door that leads in a circle. */
public record AtticResource(HallHelper hall) {}
