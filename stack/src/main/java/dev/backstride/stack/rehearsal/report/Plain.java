package dev.backstride.stack.rehearsal.report;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import java.util.Locale;

/** The protocol's words for somebody who does not know them. */
final class Plain {

    private Plain() {}

    static String of(Action action) {
        return switch (action) {
            case GO -> "go on";
            case KEEP -> "as before";
            case HOLD -> "hold: no more than before";
            case EASE -> "ease: next run easy";
            case REDUCE -> "reduce: wait, then less";
            case REST -> "rest: 48 h";
            case SCREEN_FIRST -> "red-flag questions first";
            case STOP_PROMPT -> "stop: clinician this week";
            case STOP_URGENT -> "stop: the same day";
            case STOP_EMERGENCY -> "stop: emergency";
        };
    }

    static String of(Recipient recipient) {
        return recipient.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Who is called in by an escalation. */
    static String call(Code escalation) {
        return switch (escalation) {
            case ESC_COACH_INFO -> "coach, for information";
            case ESC_CLINICIAN_REVIEW -> "clinician, for review";
            case ESC_PROMPT -> "clinician, within a week";
            case ESC_URGENT -> "clinician, the same day";
            case ESC_EMERGENCY -> "emergency";
            default -> throw new IllegalArgumentException(escalation + " calls nobody in");
        };
    }
}
