package dev.backstride.plumbing.audit;

import java.util.Set;
import java.util.UUID;

/**
 * What a request has to have recorded.
 *
 * @param runners about whom
 */
public record Note(Deed deed, Set<UUID> runners) {}
