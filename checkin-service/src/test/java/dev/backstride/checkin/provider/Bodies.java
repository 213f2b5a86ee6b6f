package dev.backstride.checkin.provider;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What providers really send. Its tests are skipped without it, unless recordings are required. */
public final class Bodies {

    private static final Path DATA = Path.of(
                    System.getProperty("backstride.root", ".."), "..", "shared", "data", "providers")
            .normalize();

    private Bodies() {}

    public static byte[] of(String name) {
        var path = DATA.resolve(name);
        if (!Files.exists(path)) {
            var message = "no bodies of providers at " + path.toAbsolutePath();
            if (System.getProperty("recordings", "").equals("required")) {
                fail(message);
            }
            abort(message);
        }
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(of(name), StandardCharsets.UTF_8);
    }

    public static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
