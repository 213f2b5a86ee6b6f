package dev.backstride.checkin.standing;

/** How far an escalation has come. */
public enum EscalationStatus {
    RAISED,
    ACKNOWLEDGED,
    EXPIRED,
    CLOSED;

    /** Whether somebody still has to act. */
    public boolean isOpen() {
        return this == RAISED || this == ACKNOWLEDGED;
    }
}
