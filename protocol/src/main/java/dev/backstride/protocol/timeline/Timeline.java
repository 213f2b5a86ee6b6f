package dev.backstride.protocol.timeline;

import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.events.fact.Symptom;
import dev.backstride.protocol.configuration.Windows;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known at an instant, in order. What was received more than seven days after it happened
 * is left out, red flags and clearances never.
 */
public final class Timeline {

    private final Windows windows;
    private final ZoneId home;
    private final Instant asOf;
    private final List<Happening> happenings = new ArrayList<>();
    private final Recordings recordings;
    private @Nullable Instant nextKnown;

    private Timeline(Windows windows, ZoneId home, Instant asOf) {
        this.windows = windows;
        this.home = home;
        this.asOf = asOf;
        this.recordings = new Recordings(windows);
    }

    /** Of facts of which no two have the same id: what had happened and been received by {@code asOf}; a receipt that is not told counts as prompt. */
    public static Timeline of(Collection<Fact> facts, ZoneId home, Instant asOf, Windows windows) {
        var timeline = new Timeline(windows, home, asOf);
        for (var fact : facts) {
            if (timeline.isReceived(fact)) {
                timeline.take(fact);
            }
        }
        timeline.order();
        return timeline;
    }

    /** What happened, or was received, after it is not in here. */
    public Instant asOf() {
        return asOf;
    }

    /** Oldest first. */
    public List<Happening> happenings() {
        return happenings;
    }

    /** When the next of the facts is known; null where all are. */
    public @Nullable Instant nextKnown() {
        return nextKnown;
    }

    private boolean isReceived(Fact fact) {
        return fact.receivedAt() == null || isKnown(fact.receivedAt());
    }

    private boolean isKnown(Instant from) {
        if (from.isAfter(asOf)) {
            nextKnown = nextKnown == null || from.isBefore(nextKnown) ? from : nextKnown;
            return false;
        }
        return true;
    }

    private void order() {
        recordings.happenings(this::isKnown, happenings);
        happenings.removeIf(happening -> !isKnown(happening.at()));
        happenings.sort(Happening.IN_ORDER);
    }

    private void take(Fact fact) {
        switch (fact) {
            case Run run -> recordings.add(run);
            case RunReport report -> recordings.add(report);
            case Symptom symptom -> take(symptom);
            case Screening screening -> happenings.add(new Happening.Screened(screening.answeredAt(), screening));
            case Clearance clearance -> happenings.add(new Happening.Cleared(clearance.givenAt(), clearance));
            case Placement placement -> addInTime(new Happening.Placed(placement.placedAt(), placement), placement);
            case StrengthSession session -> addInTime(new Happening.Trained(startOf(session, home), session), session);
            case StrengthTest test -> addInTime(new Happening.Tested(test.measuredAt(), test), test);
            case Questionnaire answered -> addInTime(new Happening.Answered(answered.answeredAt(), answered), answered);
            case Acknowledgement _ -> {
                // No rule reads it.
            }
        }
    }

    private void take(Symptom symptom) {
        if (symptom.moment() == Moment.DURING) {
            recordings.add(symptom);
        } else {
            addInTime(new Happening.Rated(symptom.feltAt(), symptom), symptom);
        }
    }

    /** Whether a fact about {@code at} was received soon enough for the rules. */
    public static boolean isInTime(Fact fact, Instant at, Windows windows) {
        var received = fact.receivedAt();
        return received == null || !received.isAfter(at.plus(windows.lateReplay()));
    }

    /** A strength session counts from the start of its local date. */
    public static Instant startOf(StrengthSession session, ZoneId home) {
        var zone = session.zone() == null ? home : ZoneId.of(session.zone());
        return session.on().atStartOfDay(zone).toInstant();
    }

    private void addInTime(Happening happening, Fact fact) {
        if (isInTime(fact, happening.at(), windows)) {
            happenings.add(happening);
        }
    }
}
