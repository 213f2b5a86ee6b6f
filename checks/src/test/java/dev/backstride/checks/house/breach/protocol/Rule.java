package dev.backstride.checks.house.breach.protocol;

import dev.backstride.checks.house.breach.recording.Tape;
import java.util.UUID;

/** A rule that reads recordings and rolls dice. */
public record Rule(Tape tape) {

    /** Another one every time. */
    public UUID id() {
        return UUID.randomUUID();
    }
}
