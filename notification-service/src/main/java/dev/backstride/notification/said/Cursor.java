package dev.backstride.notification.said;

import dev.backstride.plumbing.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended, newest first.
 *
 * @param begunAt when the last item on it began
 * @param id the last item's, for items that began together
 */
public record Cursor(Instant begunAt, UUID id) {

    /** Before the first item. */
    public static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    /** The text for {@code next}. */
    public String text() {
        var plain = begunAt + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The first page without one; 400 for anything we did not hand out. */
    public static Cursor parse(@Nullable String text) {
        if (text == null) {
            return START;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 2);
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException notOurs) {
            throw Problem.malformed("after", "This is not a cursor of this list.");
        }
    }
}
