package dev.backstride.checkin.erasure;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An erasure of a program. */
@Embeddable
public record ErasureKey(String program, UUID id) {}
