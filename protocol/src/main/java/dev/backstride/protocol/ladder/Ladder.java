package dev.backstride.protocol.ladder;

import dev.backstride.events.decision.Standing;

/** Where a runner stands (protocol, section b). */
public sealed interface Ladder permits Going, Stopped {

    /** The place as it is told to others. */
    Standing standing();

    /** Number of the open episode, from 1; 0 where none is open. */
    int episode();
}
