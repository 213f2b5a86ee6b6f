package dev.backstride.protocol.issue;

import dev.backstride.events.decision.Amendment;
import org.jspecify.annotations.Nullable;

/** What made the decisions be folded anew. */
public enum Cause {
    /** Time went on, or the newest fact arrived. */
    ONWARD(null),
    /** A report from during or about a run arrived within 12 h of its end. */
    RUN_COMPLETED(null),
    /** A fact arrived after later ones had been weighed. */
    LATE_EVENT(Amendment.AMENDED_LATE_EVENT),
    /** A run has a new version. */
    RUN_EDITED(Amendment.AMENDED_RUN_EDITED),
    /** A run was taken back. */
    RUN_DELETED(Amendment.RETRACTED);

    private final @Nullable Amendment amendment;

    Cause(@Nullable Amendment amendment) {
        this.amendment = amendment;
    }

    /** The word for it on what it replaces; none where a decision was merely completed. */
    public @Nullable Amendment amendment() {
        return amendment;
    }

    /** The word for it on what it withdraws. */
    Amendment withdrawal() {
        return amendment == null ? Amendment.AMENDED_LATE_EVENT : amendment;
    }
}
