package dev.backstride.devui;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter with what is in it.
 *
 * @param text the value, where it is UTF-8
 * @param base64 the value, where it is not
 */
public record OpenedLetter(
        Letter letter,
        Map<String, String> headers,
        @Nullable String text,
        @Nullable String base64) {

    /** A letter with the {@code data} that its record carried. */
    public static OpenedLetter of(Letter letter, Map<String, String> headers, byte[] data) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(data))
                    .toString();
            return new OpenedLetter(letter, headers, text, null);
        } catch (CharacterCodingException binary) {
            return new OpenedLetter(letter, headers, null, Base64.getEncoder().encodeToString(data));
        }
    }
}
