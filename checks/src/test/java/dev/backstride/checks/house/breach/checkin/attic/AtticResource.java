package dev.backstride.checks.house.breach.checkin.attic;

import dev.backstride.checks.house.breach.checkin.hall.HallHelper;

/** A door that leads in a circle. */
public record AtticResource(HallHelper hall) {}
