package dev.backstride.checkin.standing;

import java.util.EnumSet;
import java.util.Set;

/** How far an escalation has come. */
public enum EscalationStatus {
    RAISED,
    ACKNOWLEDGED,
    EXPIRED,
    CLOSED;

    /** Somebody still has to act. */
    static final Set<EscalationStatus> OPEN = EnumSet.of(RAISED, ACKNOWLEDGED);
}
