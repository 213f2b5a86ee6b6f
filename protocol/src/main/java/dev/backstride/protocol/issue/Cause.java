package dev.backstride.protocol.issue;

import static dev.backstride.events.decision.Amendment.AMENDED_LATE_EVENT;
import static dev.backstride.events.decision.Amendment.AMENDED_RUN_EDITED;
import static dev.backstride.events.decision.Amendment.RETRACTED;

import dev.backstride.events.decision.Amendment;
import org.jspecify.annotations.Nullable;

/** What made the decisions be folded anew. */
public enum Cause {
    /** Time went on, or a fact arrived; if an earlier decision changes, the fact was late. */
    ONWARD(AMENDED_LATE_EVENT, AMENDED_LATE_EVENT),
    /** A report from in or about a run arrived within 12 h of its end: what it changes is completed, not amended. */
    RUN_COMPLETED(null, AMENDED_LATE_EVENT),
    /** A fact arrived after later ones had been weighed. */
    LATE_EVENT(AMENDED_LATE_EVENT, AMENDED_LATE_EVENT),
    /** A run has a new version. */
    RUN_EDITED(AMENDED_RUN_EDITED, AMENDED_RUN_EDITED),
    /** A run was taken back: its decisions are retracted, others may change. */
    RUN_DELETED(AMENDED_RUN_EDITED, RETRACTED);

    private final @Nullable Amendment amendment;
    private final Amendment withdrawal;

    Cause(@Nullable Amendment amendment, Amendment withdrawal) {
        this.amendment = amendment;
        this.withdrawal = withdrawal;
    }

    /** The word for it on a decision that replaces another; none where a run was merely completed. */
    public @Nullable Amendment amendment() {
        return amendment;
    }

    /** The word for it on a decision that is withdrawn. */
    public Amendment withdrawal() {
        return withdrawal;
    }
}
