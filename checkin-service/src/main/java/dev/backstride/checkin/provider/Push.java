package dev.backstride.checkin.provider;

import java.util.Map;
import java.util.Optional;

/**
 * What was posted to a provider's door.
 *
 * @param headers by their names in lower case
 * @param key the last segment of the address, where it has one
 * @param body byte for byte
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through: never compared
public record Push(Map<String, String> headers, Optional<String> key, byte[] body) {

    /** The header called {@code name}, in lower case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
