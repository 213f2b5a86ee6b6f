package dev.backstride.stack.backfill;

import dev.backstride.events.fact.Source;

/**
 * A run to be sent.
 *
 * @param name where it was found
 * @param contentType of {@code body}: a recording, or a run as JSON
 * @param body what is sent
 * @param source where it comes from, unless somebody says otherwise
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through: never compared
public record Parcel(String name, String contentType, byte[] body, Source source) {

    /** A recording as a file. */
    static Parcel file(String name, byte[] recording) {
        return new Parcel(name, "application/octet-stream", recording, Source.DIRECT);
    }

    /** A run as Apple Health tells it. */
    static Parcel health(String name, byte[] json) {
        return new Parcel(name, "application/json", json, Source.APPLE);
    }
}
