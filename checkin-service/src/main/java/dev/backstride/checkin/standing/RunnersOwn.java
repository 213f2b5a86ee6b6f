package dev.backstride.checkin.standing;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Something of a runner that has an id of its own. */
@Embeddable
public record RunnersOwn(String program, UUID runnerId, UUID id) {}
