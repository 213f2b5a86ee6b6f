package dev.backstride.protocol.rule.progress;

import static dev.backstride.events.decision.Code.LADDER_RETURN_R1;
import static dev.backstride.events.decision.Code.LADDER_RETURN_R2;
import static dev.backstride.events.decision.Code.LADDER_RETURN_R3;
import static dev.backstride.events.decision.Code.LADDER_SETTLED_R1;
import static dev.backstride.events.decision.Code.LADDER_SETTLED_R2;
import static dev.backstride.events.decision.Code.LADDER_SETTLED_R3;
import static dev.backstride.events.decision.Code.LADDER_STEP_UP_R2;
import static dev.backstride.events.decision.Code.LADDER_STEP_UP_R3;

import dev.backstride.events.decision.Code;

/** The codes that name a rung. */
final class LadderCodes {

    private LadderCodes() {}

    static Code steppedUpTo(int rung) {
        return rung == 2 ? LADDER_STEP_UP_R2 : LADDER_STEP_UP_R3;
    }

    static Code returned(int rung) {
        return switch (rung) {
            case 1 -> LADDER_RETURN_R1;
            case 2 -> LADDER_RETURN_R2;
            default -> LADDER_RETURN_R3;
        };
    }

    static Code settled(int rung) {
        return switch (rung) {
            case 1 -> LADDER_SETTLED_R1;
            case 2 -> LADDER_SETTLED_R2;
            default -> LADDER_SETTLED_R3;
        };
    }
}
