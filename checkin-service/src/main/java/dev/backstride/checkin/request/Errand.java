package dev.backstride.checkin.request;

import dev.backstride.checkin.name.NameBased;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants done for a runner.
 *
 * @param program whose runner
 * @param runner for whom
 * @param client who asks: the token's subject
 * @param causation what leads to it: the request
 * @param name the client's own name for it, where it has one: the same errand is done once
 */
public record Errand(
        String program,
        UUID runner,
        String client,
        UUID causation,
        @Nullable Name name) {

    /**
     * An {@code Idempotency-Key}.
     *
     * @param key what the client calls it
     * @param fingerprint SHA-256 of method, path, query and body
     */
    public record Name(String key, String fingerprint) {}

    /** What to lock before anything else: the runner, and the name so that it is used once at a time. */
    public List<UUID> locks() {
        return Stream.concat(
                        Stream.of(runner),
                        Stream.ofNullable(name).map(given -> NameBased.uuid(program, client, given.key())))
                .toList();
    }
}
