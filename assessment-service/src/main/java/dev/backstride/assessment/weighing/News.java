package dev.backstride.assessment.weighing;

import dev.backstride.events.fact.Deletion;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Symptom;
import dev.backstride.protocol.issue.Cause;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something to weigh.
 *
 * @param event the event it came in
 * @param fact the fact's id; null where the runner changed
 * @param cause why decisions may change because of it
 */
public record News(UUID event, @Nullable String fact, Cause cause) {

    /** A report of a run that comes within this time after the run's end completes it. */
    static final Duration COMPLETES_A_RUN = Duration.ofHours(12);

    /** Ids of the facts to know before {@code data} is heard: it, and the run it is about. */
    public static Stream<String> about(Record data) {
        return switch (data) {
            case Fact fact -> Stream.concat(Stream.of(fact.id()), completedRun(fact).stream());
            case Deletion deletion -> Stream.of(deletion.id());
            default -> Stream.empty();
        };
    }

    /** Why decisions may change because of {@code fact}, seen from what is known without it. */
    public static Cause causeOf(Fact fact, Dossier known) {
        if (fact instanceof Run run && known.run(run.id()).isPresent()) {
            return Cause.RUN_EDITED;
        }
        return completedRun(fact)
                .flatMap(known::run)
                .map(run -> isSoonAfter(run, fact) ? Cause.RUN_COMPLETED : Cause.LATE_EVENT)
                .orElseGet(
                        () -> known.isDecidedBeyond(EventTime.of(fact, known::run)) ? Cause.LATE_EVENT : Cause.ONWARD);
    }

    private static Optional<String> completedRun(Fact fact) {
        return switch (fact) {
            case RunReport report -> Optional.of(report.runId());
            case Symptom symptom when symptom.moment() == Moment.DURING -> Optional.ofNullable(symptom.runId());
            default -> Optional.empty();
        };
    }

    private static boolean isSoonAfter(Run run, Fact fact) {
        var received = fact.receivedAt();
        return received != null && !received.isAfter(run.endedAt().plus(COMPLETES_A_RUN));
    }
}
