package dev.backstride.checkin.file;

import dev.backstride.checkin.body.Body;
import dev.backstride.checkin.name.Hash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;

/**
 * A file as it came in, put aside on disk so that its size costs no memory. Closing forgets it.
 *
 * @param path where it lies
 * @param hash SHA-256 of its bytes
 */
public record Upload(Path path, String hash) implements AutoCloseable {

    /** What {@code body} holds, unpacked where it is gzip; 413 where that is more than a file may have. */
    public static Upload of(InputStream body) {
        try {
            var path = Files.createTempFile("backstride-", ".upload");
            try (var out = new DigestOutputStream(Files.newOutputStream(path), Hash.sha256());
                    var in = Body.within(Body.FILE_LIMIT, body)) {
                in.transferTo(out);
                return new Upload(path, Hash.hex(out.getMessageDigest().digest()));
            } catch (IOException | RuntimeException refused) {
                Files.delete(path);
                throw refused;
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    public InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    long size() {
        try {
            return Files.size(path);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
