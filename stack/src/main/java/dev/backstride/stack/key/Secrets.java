package dev.backstride.stack.key;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What a system must not tell: made at its first start and kept with its data, readable by its owner alone.
 *
 * @param linkKey as {@link LinkKey} makes it
 */
public record Secrets(Signer signer, String linkKey) {

    private static final String FILE = "secrets.properties";

    /** The secrets of the system whose data is here; new ones if it has none yet. */
    public static Secrets of(Path data) {
        var file = new SecretFile(data.resolve(FILE));
        if (file.exists()) {
            return parse(file.read());
        }
        var secrets = new Secrets(Signer.generate(), LinkKey.generate());
        file.write(secrets.inLines());
        return secrets;
    }

    private static Secrets parse(String lines) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var signer = Signer.of(properties.getProperty("private-key", ""), properties.getProperty("public-key", ""));
        return new Secrets(signer, properties.getProperty("link-key", ""));
    }

    /** Base64 needs no escaping after the first {@code =}. */
    private String inLines() {
        return """
                private-key=%s
                public-key=%s
                link-key=%s
                """.formatted(signer.privateKey(), signer.publicKey(), linkKey);
    }
}
