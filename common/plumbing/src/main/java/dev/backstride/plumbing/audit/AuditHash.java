package dev.backstride.plumbing.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a runner stands in the audit: HMAC-SHA256 of program and id. The newest key makes it; rows that an older one made are
 * found as long as it is named.
 */
@ApplicationScoped
class AuditHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final List<SecretKeySpec> keys;

    /**
     * Hashes under one key or more.
     *
     * @param keys each 32 bytes as base64, the newest first: the first makes the hashes by which the audit knows runners, the
     *     others find what was kept under them
     */
    AuditHash(@ConfigProperty(name = "backstride.audit.keys") List<String> keys) {
        this.keys = keys.stream()
                .map(key -> new SecretKeySpec(Base64.getDecoder().decode(key), ALGORITHM))
                .toList();
    }

    /** 32 bytes under the newest key. */
    byte[] of(String program, UUID runner) {
        return of(keys.getFirst(), program, runner);
    }

    /** The same under each key. */
    List<byte[]> all(String program, UUID runner) {
        return keys.stream().map(key -> of(key, program, runner)).toList();
    }

    /** No id has a line's end in it, so no two runners make one text. */
    private static byte[] of(SecretKeySpec key, String program, UUID runner) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(("audit\n" + program + "\n" + runner).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, absent);
        }
    }
}
