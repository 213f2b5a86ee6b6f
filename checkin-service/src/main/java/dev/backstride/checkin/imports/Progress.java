package dev.backstride.checkin.imports;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an import has come.
 *
 * @param total how much there is; absent where nobody said so
 * @param done how much is through, whatever became of it
 * @param taken how much of it is new
 * @param known how much was known, or corrects what was
 * @param refused how much was refused
 * @param reasons that by the problem's type, the most frequent first
 * @param refusals the first hundred that were refused
 * @param openedAt in story time, as is {@code lastAt}, when something last came in
 */
public record Progress(
        String id,
        State state,
        @Nullable Integer total,
        int done,
        int taken,
        int known,
        int refused,
        List<Reason> reasons,
        List<Refused> refusals,
        Instant openedAt,
        Instant lastAt) {

    /** Whether all of it is through. */
    public enum State {
        OPEN,
        DONE
    }

    /** How much was refused for one reason. */
    public record Reason(URI type, int count) {}

    /**
     * Something that was refused.
     *
     * @param line in its batch, from 1
     * @param item what the client calls it
     */
    public record Refused(
            @Nullable Integer line,
            @Nullable String item,
            URI type,
            @Nullable String field,
            @Nullable String detail) {}

    static Progress of(ImportRow row, List<Reason> reasons, List<Refused> refusals) {
        var done = row.taken + row.known + row.refused;
        return new Progress(
                row.key.id(),
                row.total != null && done >= row.total ? State.DONE : State.OPEN,
                row.total,
                done,
                row.taken,
                row.known,
                row.refused,
                reasons,
                refusals,
                row.openedAt,
                row.lastAt);
    }
}
