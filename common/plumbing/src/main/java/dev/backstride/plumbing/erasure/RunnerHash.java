package dev.backstride.plumbing.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What stays of a runner's id: HMAC-SHA256 under a key that the services share. Who has the id and the key can tell that it is the same; nobody can tell the id.
 */
@ApplicationScoped
public class RunnerHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /**
     * Hashes under one key.
     *
     * @param key 32 bytes as base64, the same for all services: it makes the hashes by which the erased are known
     */
    RunnerHash(@ConfigProperty(name = "backstride.erasure.key") String key) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(key), ALGORITHM);
    }

    /** 64 lower-case hexadecimal digits. */
    public String of(UUID runner) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(runner.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, absent);
        }
    }
}
