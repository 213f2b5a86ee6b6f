package dev.backstride.recording;

import java.time.Instant;
import java.util.Optional;

/**
 * What an upload says of a recording where the file itself is silent or cannot be believed.
 *
 * @param startedAt the start; used when the file has none, or one before 2000
 * @param kind what sort of run; used when the file names no sport or only "generic"
 */
public record Claims(Optional<Instant> startedAt, Optional<Kind> kind) {

    public static final Claims NONE = new Claims(Optional.empty(), Optional.empty());
}
