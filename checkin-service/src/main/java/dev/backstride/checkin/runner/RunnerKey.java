package dev.backstride.checkin.runner;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A runner of a program. */
@Embeddable
public record RunnerKey(String program, UUID id) {}
