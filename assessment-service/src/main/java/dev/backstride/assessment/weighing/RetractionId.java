package dev.backstride.assessment.weighing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The event id of a retraction: UUIDv5 within the retracted decision, which is retracted once. */
final class RetractionId {

    private RetractionId() {}

    static UUID of(UUID retracted) {
        var hash = ByteBuffer.wrap(sha1(ByteBuffer.allocate(16)
                .putLong(retracted.getMostSignificantBits())
                .putLong(retracted.getLeastSignificantBits())
                .array()));
        var high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
        var low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha1(byte[] namespace) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(namespace);
            return sha1.digest("retracted".getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
