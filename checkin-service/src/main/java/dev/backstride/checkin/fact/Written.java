package dev.backstride.checkin.fact;

import dev.backstride.events.fact.Fact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact with what became of it.
 *
 * @param version counts what was told under its name, from 1
 * @param deletedAt when it was taken back; absent while it stands
 */
public record Written(FactKind kind, int version, @Nullable Instant deletedAt, Fact fact) {}
