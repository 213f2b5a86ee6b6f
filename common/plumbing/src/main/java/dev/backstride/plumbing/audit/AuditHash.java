package dev.backstride.plumbing.audit;

import dev.backstride.plumbing.seal.KeyedHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a runner stands in the audit: HMAC-SHA256 of program and id. The newest key makes it; rows that an older one made are
 * found as long as it is named.
 */
@ApplicationScoped
class AuditHash {

    private final KeyedHash hash;

    /**
     * Hashes under one key or more.
     *
     * @param keys each 32 bytes as base64, the newest first: the first makes the hashes by which the audit knows runners, the
     *     others find what was kept under them
     */
    AuditHash(@ConfigProperty(name = "backstride.audit.keys") List<String> keys) {
        this.hash = KeyedHash.of(keys);
    }

    /** 32 bytes under the newest key. */
    byte[] of(String program, UUID runner) {
        return hash.of(text(program, runner));
    }

    /** The same under each key. */
    List<byte[]> all(String program, UUID runner) {
        return hash.all(text(program, runner));
    }

    /** No id has a line's end in it, so no two runners make one text. */
    private static String text(String program, UUID runner) {
        return "audit\n" + program + "\n" + runner;
    }
}
