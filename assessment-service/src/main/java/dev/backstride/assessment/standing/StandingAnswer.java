package dev.backstride.assessment.standing;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.step.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a runner is to do at an instant, and why.
 *
 * @param asOf now, in story time
 * @param cleared whether there is running at all: no while a stop of tiers T0 to T2 stands, which is all of it that
 *     coaches and partners learn without a consent
 * @param since event time of the decision it rests on
 * @param rung 1 to 3; absent in mode NONE
 * @param primary the first of the codes
 * @param codes the reasons the caller may see
 * @param steps what to do next as actions with parameters, as of now: the most conservative first, and all of them hold
 * @param assessment the decision it rests on, as far as the caller may see it
 * @param includes whether the fact asked for is included; absent where none was
 */
public record StandingAnswer(
        UUID runner,
        Instant asOf,
        Action action,
        boolean cleared,
        @Nullable Instant since,
        Mode mode,
        @Nullable Integer rung,
        @Nullable Code primary,
        List<Code> codes,
        List<Step> steps,
        @Nullable Assessment assessment,
        @Nullable Boolean includes) {

    static StandingAnswer of(
            StandingRow row, List<Step> steps, Optional<Assessment> because, @Nullable Boolean includes, Instant now) {
        var codes = because.map(assessment -> assessment.content().decision().codes())
                .orElse(List.of());
        return new StandingAnswer(
                row.runnerId,
                now,
                actionAt(row, now),
                !actionAt(row, now).isStop(),
                row.since,
                row.mode,
                row.rung,
                codes.isEmpty() ? null : codes.getFirst(),
                codes,
                steps,
                because.orElse(null),
                includes);
    }

    /** A runner about whom nothing was ever said is asked about red flags before anything else. */
    static StandingAnswer nothingYet(UUID runner, List<Step> steps, @Nullable Boolean includes, Instant now) {
        return new StandingAnswer(
                runner, now, Action.SCREEN_FIRST, true, null, Mode.NONE, null, null, List.of(), steps, null, includes);
    }

    /** Rest eases by itself. */
    private static Action actionAt(StandingRow row, Instant now) {
        return row.easesAt != null && !now.isBefore(row.easesAt) ? Action.REDUCE : row.action;
    }
}
