package dev.backstride.checkin.batch;

import dev.backstride.checkin.imports.ImportKey;
import java.util.Optional;
import java.util.UUID;

/**
 * What holds for all lines of a batch.
 *
 * @param program of whoever sends it
 * @param causation the request
 * @param part the import that it is part of
 */
record Sending(String program, UUID causation, Optional<ImportKey> part) {}
