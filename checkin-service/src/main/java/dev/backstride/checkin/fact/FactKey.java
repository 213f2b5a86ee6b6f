package dev.backstride.checkin.fact;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A fact of a runner. */
@Embeddable
public record FactKey(String program, UUID runnerId, String id) {}
