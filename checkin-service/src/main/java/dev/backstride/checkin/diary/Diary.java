package dev.backstride.checkin.diary;

import dev.backstride.events.decision.Slot;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was told, in order.
 *
 * @param outings the runs, oldest first
 * @param others the levels that belong to none of them
 */
public record Diary(List<Outing> outings, List<Symptom> others) {

    /** Recordings with a gap of at most this between them are one run. */
    private static final Duration GAP = Duration.ofMinutes(30);

    private static final Duration HOUR_OPENS = Duration.ofMinutes(30);
    private static final Duration HOUR_CLOSES = Duration.ofHours(3);
    private static final Duration DAY_OPENS = Duration.ofHours(20);
    private static final Duration DAY_CLOSES = Duration.ofHours(32);

    public Diary {
        outings = List.copyOf(outings);
        others = List.copyOf(others);
    }

    /** The diary of {@code facts}, whatever order they are in. */
    public static Diary of(Collection<? extends Fact> facts) {
        var outings = new ArrayList<Outing>();
        all(facts, Run.class).sorted(Comparator.comparing(Run::startedAt)).forEach(run -> add(outings, run));
        var others = new ArrayList<Symptom>();
        all(facts, Symptom.class).sorted(Comparator.comparing(Symptom::feltAt)).forEach(level -> {
            if (!place(outings, level)) {
                others.add(level);
            }
        });
        return new Diary(outings, others);
    }

    private static <F extends Fact> Stream<F> all(Collection<? extends Fact> facts, Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    private static void add(List<Outing> outings, Run run) {
        var isPart = !outings.isEmpty()
                && !run.startedAt().isAfter(outings.getLast().endedAt().plus(GAP));
        if (isPart) {
            outings.set(outings.size() - 1, outings.getLast().and(run));
        } else {
            outings.add(Outing.of(run));
        }
    }

    private static boolean place(List<Outing> outings, Symptom level) {
        for (var at = outings.size() - 1; at >= 0; at--) {
            var outing = outings.get(at);
            if (level.moment() == Moment.DURING && level.runId() != null && outing.has(level.runId())) {
                outings.set(at, outing.during(level));
                return true;
            }
            if (level.moment() == Moment.AFTER && !outing.endedAt().isAfter(level.feltAt())) {
                return after(outings, at, level);
            }
        }
        return false;
    }

    private static boolean after(List<Outing> outings, int at, Symptom level) {
        var outing = outings.get(at);
        return switch (slot(outing, level.feltAt())) {
            case H1 -> {
                outings.set(at, outing.hourLater(level));
                yield true;
            }
            case H24 -> {
                outings.set(at, outing.dayLater(level));
                yield outings.get(at).dayLater().filter(level::equals).isPresent();
            }
            case PRE, POST, TREND, LATE -> false;
        };
    }

    /** Which question a level that was felt after {@code outing} answers. */
    private static Slot slot(Outing outing, Instant feltAt) {
        var since = Duration.between(outing.endedAt(), feltAt);
        if (isWithin(since, HOUR_OPENS, HOUR_CLOSES)) {
            return Slot.H1;
        }
        return isWithin(since, DAY_OPENS, DAY_CLOSES) ? Slot.H24 : Slot.TREND;
    }

    private static boolean isWithin(Duration since, Duration opens, Duration closes) {
        return since.compareTo(opens) >= 0 && since.compareTo(closes) <= 0;
    }

    /** The run that a recording of this name is part of. */
    public Optional<Outing> outing(String run) {
        return outings.stream().filter(outing -> outing.has(run)).findFirst();
    }

    /** Which question {@code level} answers; a level apart from all runs is a trend. */
    public Slot slot(Symptom level) {
        for (var outing : outings) {
            if (outing.hourLater().filter(level::equals).isPresent()) {
                return Slot.H1;
            }
            if (outing.dayLater().filter(level::equals).isPresent()) {
                return Slot.H24;
            }
        }
        return Slot.TREND;
    }
}
