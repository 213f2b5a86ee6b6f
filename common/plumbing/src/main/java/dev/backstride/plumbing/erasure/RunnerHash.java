package dev.backstride.plumbing.erasure;

import dev.backstride.plumbing.seal.KeyedHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What stays of a runner's id: HMAC-SHA256 under a key that the services share. Who has the id and the key can tell that it is the same; nobody can tell the id.
 */
@ApplicationScoped
public class RunnerHash {

    private final KeyedHash hash;

    /**
     * Hashes under one key, and tells by more.
     *
     * @param key 32 bytes as base64, the same for all services: it makes the hashes by which the erased are known
     * @param others made such hashes before, or will: they are known again by them too
     */
    RunnerHash(
            @ConfigProperty(name = "backstride.erasure.key") String key,
            @ConfigProperty(name = "backstride.erasure.other-keys") Optional<List<String>> others) {
        this.hash = KeyedHash.of(
                Stream.concat(Stream.of(key), others.orElse(List.of()).stream()).toList());
    }

    /** 64 lower-case hexadecimal digits. */
    public String of(UUID runner) {
        return HexFormat.of().formatHex(hash.of(runner.toString()));
    }

    /** All that may stand for them, whichever key made it. */
    public List<String> all(UUID runner) {
        return hash.all(runner.toString()).stream()
                .map(HexFormat.of()::formatHex)
                .toList();
    }
}
