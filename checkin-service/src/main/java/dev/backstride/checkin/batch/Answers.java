package dev.backstride.checkin.batch;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The answers to a batch, put aside on disk until all of it has come in: who sends a long one does not read meanwhile, and
 * would wait for us as we for them.
 */
final class Answers implements AutoCloseable {

    private final ObjectWriter json;
    private final Path path;
    private final OutputStream out;

    /** @param json leaves open what it writes to */
    Answers(ObjectWriter json) throws IOException {
        this.json = json;
        this.path = Files.createTempFile("backstride-", ".answers");
        this.out = new BufferedOutputStream(Files.newOutputStream(path));
    }

    void add(List<Answer> answers) throws IOException {
        for (var answer : answers) {
            json.writeValue(out, answer);
            out.write('\n');
        }
    }

    /** All of them, once. */
    void sendTo(OutputStream client) throws IOException {
        try {
            Files.copy(path, client);
        } finally {
            Files.deleteIfExists(path);
        }
    }

    /** No more will come. */
    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Nobody wants them. */
    void forget() {
        try {
            out.close();
            Files.deleteIfExists(path);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
