package dev.backstride.protocol.issue;

import dev.backstride.events.decision.Content;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The name of an assessment: UUIDv5 of runner, event time, what it supersedes, and canonical content. */
public final class AssessmentId {

    private static final UUID NAMESPACE = UUID.fromString("5d0b1c1e-9d4e-5f5a-8f0e-6b61636b7374");

    private AssessmentId() {}

    /** The same content superseding the same decision has the same id, wherever and whenever it is computed. */
    public static UUID of(Content content, @Nullable UUID supersedes) {
        var name = content.runner()
                + "\n" + content.decision().at()
                + "\n" + (supersedes == null ? "" : supersedes)
                + "\n" + CanonicalContent.of(content);
        return version5(name.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID version5(byte[] name) {
        var sha1 = sha1();
        sha1.update(ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .array());
        var hash = ByteBuffer.wrap(sha1.digest(name));
        var high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
        var low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
