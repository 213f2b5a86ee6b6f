package dev.backstride.notification.runner;

import java.io.Serializable;
import java.util.UUID;

/** What names a row: its program first, then its own id. */
public record Key(String program, UUID id) implements Serializable {}
