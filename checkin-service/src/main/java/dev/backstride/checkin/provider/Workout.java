package dev.backstride.checkin.provider;

import dev.backstride.events.fact.Source;
import dev.backstride.recording.Reading;

/**
 * Something a user did.
 *
 * @param activity the provider's name for it, the same however often and by whatever way it comes
 * @param detail how much is told
 * @param source whose recording it is, which says who may see it
 * @param told what was told, byte for byte
 * @param reading what it is as a run
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through: never compared
public record Workout(String activity, Detail detail, Source source, byte[] told, Reading reading) {

    /** How much is told, least first: less never takes the place of more. */
    public enum Detail {
        /** Sums. */
        SUMS,
        /** Samples, too. */
        SAMPLES
    }
}
