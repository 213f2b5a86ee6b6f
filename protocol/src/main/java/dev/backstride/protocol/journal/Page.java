package dev.backstride.protocol.journal;

import dev.backstride.protocol.issue.Issued;
import dev.backstride.protocol.ladder.Ladder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A page of the journal: everything said at one instant. */
public final class Page {

    final Instant at;
    final Ladder before;
    final Draft draft;
    final Ladder after;

    /** The page before it; null where there is none, or it was let go of. */
    @Nullable
    Page earlier;

    /** What it says, once somebody asked. */
    @Nullable
    Issued issued;

    Page(Instant at, Ladder before, Draft draft, Ladder after, @Nullable Page earlier) {
        this.at = at;
        this.before = before;
        this.draft = draft;
        this.after = after;
        this.earlier = earlier;
    }
}
