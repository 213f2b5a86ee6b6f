package dev.backstride.checkin.deed;

import dev.backstride.checkin.diary.Diary;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The run that can still be told more of.
 *
 * @param run its first recording
 * @param warmedUp whether anybody told of warm-up movements before it
 */
public record LastRun(Run run, boolean warmedUp) {

    /** As long as what is told of a run completes it. */
    private static final Duration OPEN_FOR = Duration.ofHours(12);

    /** The newest; empty where it ended too long ago. */
    public static Optional<LastRun> of(Diary diary, List<Fact> facts, Instant now) {
        return diary.outings().reversed().stream()
                .limit(1)
                .filter(outing -> !outing.endedAt().plus(OPEN_FOR).isBefore(now))
                .map(outing -> outing.runs().getFirst())
                .map(run -> new LastRun(run, isTold(run, facts)))
                .findFirst();
    }

    private static boolean isTold(Run run, List<Fact> facts) {
        return run.warmUpMovements() != null
                || facts.stream()
                        .filter(RunReport.class::isInstance)
                        .map(RunReport.class::cast)
                        .anyMatch(report -> report.runId().equals(run.id()) && report.warmUpMovements() != null);
    }
}
