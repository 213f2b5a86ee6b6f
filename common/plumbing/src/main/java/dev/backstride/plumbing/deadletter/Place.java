package dev.backstride.plumbing.deadletter;

import dev.backstride.devui.Letter;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** Where one dead letter stands in the list, also when it is gone: written as {@code instant_id}. */
record Place(Instant buriedAt, UUID id) {

    private static final String BETWEEN = "_";

    static Place of(Letter letter) {
        return new Place(letter.buriedAt(), letter.id());
    }

    /** @throws IllegalArgumentException for what is no place */
    static Place of(String text) {
        var parts = text.split(BETWEEN, 2);
        try {
            return new Place(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("after: the next of the page before", unreadable);
        }
    }

    @Override
    public String toString() {
        return buriedAt + BETWEEN + id;
    }
}
