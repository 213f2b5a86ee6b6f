package dev.backstride.checkin.packet;

import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How the back took a bout, 0 to 10 each.
 *
 * @param worst the peak while running
 * @param hour about an hour after the end
 * @param day about a day after the end
 */
record Levels(Optional<Integer> worst, Optional<Integer> hour, Optional<Integer> day) {

    /** When an answer counts for the hour, from the bout's end. */
    private static final Duration HOUR_FROM = Duration.ofMinutes(30);

    private static final Duration HOUR_TO = Duration.ofHours(3);

    /** When one counts for the day. */
    private static final Duration DAY_FROM = Duration.ofHours(20);

    private static final Duration DAY_TO = Duration.ofHours(32);

    /**
     * The levels of {@code bout}.
     *
     * @param next when the next bout began: what is felt after that is no longer about this one
     */
    static Levels of(Bout bout, Optional<Instant> next, List<Symptom> told) {
        var worst = told.stream()
                .filter(symptom -> symptom.moment() == Moment.DURING
                        && symptom.runId() != null
                        && bout.runs().contains(symptom.runId()))
                .map(Symptom::level)
                .max(Comparator.naturalOrder());
        var after = told.stream()
                .filter(symptom -> symptom.moment() != Moment.DURING)
                .filter(symptom -> next.filter(symptom.feltAt()::isAfter).isEmpty())
                .toList();
        return new Levels(worst, last(after, bout, HOUR_FROM, HOUR_TO), last(after, bout, DAY_FROM, DAY_TO));
    }

    private static Optional<Integer> last(List<Symptom> told, Bout bout, Duration from, Duration to) {
        Predicate<Symptom> isInTime =
                symptom -> !symptom.feltAt().isBefore(bout.end().plus(from))
                        && !symptom.feltAt().isAfter(bout.end().plus(to));
        return told.stream()
                .filter(isInTime)
                .max(Comparator.comparing(Symptom::feltAt))
                .map(Symptom::level);
    }
}
