package dev.backstride.checkin.name;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** UUIDs of version 5 (RFC 9562): the same names give the same id, always and everywhere. */
public final class NameBased {

    private static final UUID NAMESPACE = UUID.fromString("6f0f6c1e-4a0b-5d6e-9b53-0d7b1c2a9e11");
    private static final String SEPARATOR = "\u0000";

    private NameBased() {}

    /** The id that {@code names} together have. */
    public static UUID uuid(Object... names) {
        var text = new StringBuilder();
        for (var name : names) {
            text.append(name).append(SEPARATOR);
        }
        var namespace = ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits());
        var hash = Hash.sha1();
        hash.update(namespace.array());
        return versioned(ByteBuffer.wrap(hash.digest(text.toString().getBytes(StandardCharsets.UTF_8))));
    }

    private static UUID versioned(ByteBuffer hash) {
        var most = (hash.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L;
        var least = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }
}
