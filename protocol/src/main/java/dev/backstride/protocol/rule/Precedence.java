package dev.backstride.protocol.rule;

import dev.backstride.events.decision.Code;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which reason speaks first. */
public final class Precedence {

    private static final int LAST = 7;
    private static final Comparator<Code> ORDER =
            Comparator.<Code>comparingInt(Precedence::rank).thenComparing(Comparator.naturalOrder());

    private Precedence() {}

    /** Each code once, the primary one first. */
    public static List<Code> order(Collection<Code> codes) {
        return codes.stream().distinct().sorted(ORDER).toList();
    }

    private static int rank(Code code) {
        if (code.isFlag()) {
            return 0;
        }
        return switch (code) {
            case ESC_EMERGENCY, ESC_URGENT, ESC_PROMPT, RAN_WHILE_STOPPED, CLEARED_BY_CLINICIAN -> 1;
            case CURRENT_STATE_NRS, LATE_ANSWER -> 2;
            case REPEAT_WORSE_24H,
                    REPEAT_INTOLERABLE,
                    LADDER_EXHAUSTED,
                    R3_NOT_TRIED,
                    EPISODE_LONG,
                    STARTBACK_HIGH,
                    ESC_CLINICIAN_REVIEW -> 3;
            case REPEAT_WORSE_UNCHANGED, ESC_COACH_INFO, UNCHANGED_AFTER_WORSE, RAN_DURING_REST -> 4;
            default -> code.name().startsWith("START_") || code.name().startsWith("SIT_") ? LAST : rankByFamily(code);
        };
    }

    private static int rankByFamily(Code code) {
        var family = code.name();
        if (family.startsWith("ONE_SIDED") || family.startsWith("ASK_") || family.startsWith("ASYM")) {
            return 5;
        }
        return family.startsWith("HILL") || family.startsWith("SPIKE") ? 6 : 4;
    }
}
