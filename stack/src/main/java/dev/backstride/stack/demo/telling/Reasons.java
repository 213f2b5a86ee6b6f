package dev.backstride.stack.demo.telling;

import dev.backstride.events.decision.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Properties;
import java.util.stream.Collectors;

/** Codes in words; the codes stay beside them. */
final class Reasons {

    private final Properties words = new Properties();

    Reasons() {
        try (var file = Reasons.class.getResourceAsStream("reasons.properties")) {
            if (file == null) {
                throw new IllegalStateException("reasons.properties is not in the jar");
            }
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them in one sentence. */
    String of(Collection<Code> codes) {
        return codes.stream().map(code -> words(code) + " [" + code + "]").collect(Collectors.joining("; "));
    }

    String words(Code code) {
        var found = words.getProperty(code.name());
        if (found == null) {
            throw new IllegalStateException(code + " has no words");
        }
        return found;
    }
}
