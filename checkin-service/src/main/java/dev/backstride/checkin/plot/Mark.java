package dev.backstride.checkin.plot;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import java.time.Instant;
import java.util.Collection;

/** A decision in the picture. */
public record Mark(Instant at, Glyph glyph) {

    /** What stands for a decision with {@code action} and these reasons. */
    public static Mark of(Instant at, Action action, Collection<Code> reasons) {
        var isStep = reasons.contains(Code.LADDER_STEP_UP_R2) || reasons.contains(Code.LADDER_STEP_UP_R3);
        return new Mark(at, isStep && !action.isStop() ? Glyph.STEPPED : glyph(action));
    }

    private static Glyph glyph(Action action) {
        return switch (action) {
            case GO -> Glyph.OPENED;
            case KEEP, HOLD -> Glyph.KEPT;
            case EASE, SCREEN_FIRST, REDUCE, REST -> Glyph.EASED;
            case STOP_PROMPT, STOP_URGENT, STOP_EMERGENCY -> Glyph.STOPPED;
        };
    }
}
