package dev.backstride.plumbing.audit;

import dev.backstride.plumbing.problem.Problem;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a page of the audit ends. */
final class Place {

    private Place() {}

    static String cursor(long last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(Long.BYTES).putLong(last).array());
    }

    /** The row before which a page begins; behind all of them without a cursor. */
    static long of(@Nullable String cursor) {
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == Long.BYTES) {
                return ByteBuffer.wrap(bytes).getLong();
            }
            throw bad();
        } catch (IllegalArgumentException notOurs) {
            throw bad();
        }
    }

    private static RuntimeException bad() {
        return Problem.malformed("cursor", "A cursor is given back as it was received.");
    }
}
