package dev.backstride.protocol;

import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Phase;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Side;
import dev.backstride.events.fact.Symptom;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Facts with only what a story tells of them. */
final class Facts {

    private Facts() {}

    static Run run(String id, Instant start, int seconds, int meters, @Nullable Instant received) {
        return new Run(
                id, start, seconds, meters, null, null, null, null, null, null, null, null, null, null, received);
    }

    /** The same run, known only then. */
    static Run received(Run run, Instant at) {
        return new Run(
                run.id(),
                run.startedAt(),
                run.durationSeconds(),
                run.distanceMeters(),
                null,
                null,
                run.digest(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                at);
    }

    /** The same run, better known. */
    static Run prepared(
            Run run, @Nullable PerceivedStart start, @Nullable Integer movements, @Nullable Double sitting) {
        return new Run(
                run.id(),
                run.startedAt(),
                run.durationSeconds(),
                run.distanceMeters(),
                null,
                null,
                null,
                start == null ? run.perceivedStart() : start,
                movements == null ? run.warmUpMovements() : movements,
                sitting == null ? run.sittingHours() : sitting,
                null,
                null,
                null,
                null,
                null);
    }

    static Symptom during(String id, Run run, int level, @Nullable Side side, @Nullable Boolean limped) {
        return new Symptom(
                id,
                Moment.DURING,
                run.endedAt(),
                level,
                run.id(),
                limped,
                side,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Symptom said(
            String id, Moment moment, Instant at, int level, @Nullable Change change, @Nullable Instant received) {
        return new Symptom(
                id, moment, at, level, null, null, null, null, change, null, null, null, null, null, received);
    }

    /** A back that hurt at 3 while going uphill. */
    static Symptom uphill(Instant at, String run) {
        return new Symptom(
                "uphill",
                Moment.DURING,
                at,
                3,
                run,
                null,
                null,
                Phase.UPHILL,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
