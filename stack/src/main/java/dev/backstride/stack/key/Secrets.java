package dev.backstride.stack.key;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What a system must not tell: made at its first start and kept with its data, readable by its owner alone.
 *
 * @param linkKey as {@link RandomKey} makes it
 * @param erasureKey as {@link RandomKey} makes it; whoever loses it cannot tell any more whom they erased
 * @param signInKey as {@link RandomKey} makes it; what the pages for staff prove with whom people sign in to
 */
public record Secrets(Signer signer, String linkKey, String erasureKey, String signInKey) {

    private static final String FILE = "secrets.properties";

    /** The secrets of the system whose data is here; those it has none of yet are made. */
    public static Secrets of(Path data) {
        var file = new SecretFile(data.resolve(FILE));
        var lines = file.exists() ? file.read() : "";
        var kept = properties(lines);
        var secrets = new Secrets(
                signer(kept),
                kept.getProperty("link-key", RandomKey.generate()),
                kept.getProperty("erasure-key", RandomKey.generate()),
                kept.getProperty("sign-in-key", RandomKey.generate()));
        if (!secrets.inLines().equals(lines)) {
            file.write(secrets.inLines());
        }
        return secrets;
    }

    private static Signer signer(Properties kept) {
        return kept.containsKey("private-key")
                ? Signer.of(kept.getProperty("private-key", ""), kept.getProperty("public-key", ""))
                : Signer.generate();
    }

    private static Properties properties(String lines) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Base64 needs no escaping after the first {@code =}. */
    private String inLines() {
        return """
                private-key=%s
                public-key=%s
                link-key=%s
                erasure-key=%s
                sign-in-key=%s
                """.formatted(signer.privateKey(), signer.publicKey(), linkKey, erasureKey, signInKey);
    }
}
