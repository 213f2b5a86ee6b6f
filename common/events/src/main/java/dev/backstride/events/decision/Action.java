package dev.backstride.events.decision;

/** What to do next. Ordered from the boldest to the most conservative. */
public enum Action {
    GO,
    KEEP,
    HOLD,
    EASE,
    SCREEN_FIRST,
    REDUCE,
    REST,
    STOP_PROMPT,
    STOP_URGENT,
    STOP_EMERGENCY;

    /** The more conservative of the two. */
    public Action strictest(Action other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isStop() {
        return compareTo(STOP_PROMPT) >= 0;
    }
}
