package dev.backstride.stack.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
        var file = data.resolve(FILE);
        try {
            if (Files.exists(file)) {
                return read(file);
            }
            var secrets = new Secrets(Signer.generate(), LinkKey.generate());
            secrets.write(file);
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Secrets read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var signer = Signer.of(properties.getProperty("private-key", ""), properties.getProperty("public-key", ""));
        return new Secrets(signer, properties.getProperty("link-key", ""));
    }

    private void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, ownerOnly);
        var properties = new Properties();
        properties.setProperty("private-key", signer.privateKey());
        properties.setProperty("public-key", signer.publicKey());
        properties.setProperty("link-key", linkKey);
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }
}
