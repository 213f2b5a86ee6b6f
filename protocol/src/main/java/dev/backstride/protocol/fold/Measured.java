package dev.backstride.protocol.fold;

import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.history.Efforts;
import dev.backstride.protocol.history.Paces;
import dev.backstride.protocol.history.Streams;
import dev.backstride.protocol.history.Strides;
import dev.backstride.protocol.timeline.Recording;

/**
 * A recording as measured against what came before it.
 *
 * @param before what came before
 * @param bout the bout it makes, nothing felt yet
 * @param after what it leaves to those after it
 */
record Measured(Recording recording, References before, Bout bout, References after) {

    /** What recordings are measured against. */
    record References(Efforts efforts, Paces paces, Streams streams, Strides strides) {}

    /** Whether measuring {@code other} after {@code references} would give the same. */
    boolean isOf(Recording other, References references) {
        return recording.run().equals(other.run())
                && recording.reports().equals(other.reports())
                && before.equals(references);
    }
}
