package dev.backstride.stack.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the story is.
 *
 * @param nextDue when the next timer of any service is due, if there is one
 * @param busy whether anything is in flight
 */
public record StoryState(
        Instant now, boolean held, @Nullable Instant nextDue, boolean busy) {}
