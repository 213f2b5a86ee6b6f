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
import java.util.HashSet;
import java.util.List;

/**
 * Puts facts in order. Each id counts once; what was received more than seven days after it happened is left out, red
 * flags and clearances never.
 */
public final class Timeline {

    private final Windows windows;
    private final ZoneId home;
    private final List<Happening> happenings = new ArrayList<>();
    private final Recordings recordings;

    private Timeline(Windows windows, ZoneId home) {
        this.windows = windows;
        this.home = home;
        this.recordings = new Recordings(windows);
    }

    /** Everything that happened up to {@code asOf}, oldest first. */
    public static List<Happening> of(List<Fact> facts, ZoneId home, Instant asOf, Windows windows) {
        var timeline = new Timeline(windows, home);
        var known = HashSet.<String>newHashSet(facts.size());
        for (var fact : facts) {
            if (known.add(fact.id())) {
                timeline.take(fact);
            }
        }
        timeline.recordings.happenings(asOf, timeline.happenings);
        timeline.happenings.removeIf(happening -> happening.at().isAfter(asOf));
        timeline.happenings.sort(Happening.IN_ORDER);
        return timeline.happenings;
    }

    private void take(Fact fact) {
        switch (fact) {
            case Run run -> recordings.add(run);
            case RunReport report -> recordings.add(report);
            case Symptom symptom -> take(symptom);
            case Screening screening -> happenings.add(new Happening.Screened(screening.answeredAt(), screening));
            case Clearance clearance -> happenings.add(new Happening.Cleared(clearance.givenAt(), clearance));
            case Placement placement -> addInTime(new Happening.Placed(placement.placedAt(), placement), placement);
            case StrengthSession session -> addInTime(new Happening.Trained(startOf(session), session), session);
            case Questionnaire _, StrengthTest _, Acknowledgement _ -> {
                // No rule of the ladder reads these.
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

    private Instant startOf(StrengthSession session) {
        var zone = session.zone() == null ? home : ZoneId.of(session.zone());
        return session.on().atStartOfDay(zone).toInstant();
    }

    private void addInTime(Happening happening, Fact fact) {
        var received = fact.receivedAt();
        if (received == null || !received.isAfter(happening.at().plus(windows.lateReplay()))) {
            happenings.add(happening);
        }
    }
}
