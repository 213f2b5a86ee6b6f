package dev.backstride.plumbing.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The notes of a service, by verb and path.
 *
 * @param byOperation such as {@code POST /v1/runners}
 */
record Notes(Map<String, Note> byOperation) {

    private static final String PLACE = "contract.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Those of the service that is being built. */
    static Notes ofThisService() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(PLACE)) {
            return new Notes(file == null ? Map.of() : JSON.readValue(file, new TypeReference<Map<String, Note>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(PLACE, unreadable);
        }
    }

    Note of(String operation) {
        return byOperation.getOrDefault(operation, Note.NOTHING);
    }
}
