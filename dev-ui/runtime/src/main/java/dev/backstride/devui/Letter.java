package dev.backstride.devui;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter, a record that could not be read or handled, from outside.
 *
 * @param program whose it says it is; empty where it does not
 * @param key the record's key: the runner's id, where it is one of ours
 * @param reason UNREADABLE, UNKNOWN_TYPE or UNHANDLED
 * @param cause what exactly was wrong, the last time
 * @param buriedAt when it was set aside, in story time
 * @param tries how often it was tried again since
 */
public record Letter(
        UUID id,
        String program,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        String reason,
        String cause,
        Instant buriedAt,
        int tries,
        @Nullable Instant triedAt) {}
