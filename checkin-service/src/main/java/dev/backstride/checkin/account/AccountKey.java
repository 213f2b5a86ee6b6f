package dev.backstride.checkin.account;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A runner at a provider. */
@Embeddable
public record AccountKey(String program, UUID runnerId, String provider) {}
