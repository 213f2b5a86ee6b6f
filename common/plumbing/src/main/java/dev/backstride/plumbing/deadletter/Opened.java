package dev.backstride.plumbing.deadletter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter with what is in it.
 *
 * @param text the value, where it is UTF-8
 * @param base64 the value, where it is not
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through: never compared
record Opened(
        Letter letter,
        Map<String, String> headers,
        @Nullable String text,
        byte @Nullable [] base64) {

    static Opened of(Letter letter, RawRecord record) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(record.data()))
                    .toString();
            return new Opened(letter, record.headers(), text, null);
        } catch (CharacterCodingException binary) {
            return new Opened(letter, record.headers(), null, record.data());
        }
    }
}
