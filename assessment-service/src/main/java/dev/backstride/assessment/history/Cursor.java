package dev.backstride.assessment.history;

import dev.backstride.events.decision.Assessment;
import dev.backstride.plumbing.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Where a page ended; opaque to clients. */
record Cursor(Instant decidedAt, Instant issuedAt, UUID id) {

    static Cursor after(Assessment last) {
        return new Cursor(last.content().decision().at(), last.issuedAt(), last.id());
    }

    /** 400 for what we did not write. */
    static Cursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 3);
            return new Cursor(Instant.parse(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException _) {
            throw Problem.malformed("cursor", "Pass the cursor on as it was in next.");
        }
    }

    @Override
    public String toString() {
        var text = decidedAt + " " + issuedAt + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
