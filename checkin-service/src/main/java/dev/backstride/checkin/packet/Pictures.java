package dev.backstride.checkin.packet;

import dev.backstride.checkin.diary.Diary;
import dev.backstride.checkin.diary.Weeks;
import dev.backstride.checkin.fact.SharedFacts;
import dev.backstride.checkin.plot.Mark;
import dev.backstride.checkin.plot.Plot;
import dev.backstride.checkin.standing.DecisionRow;
import dev.backstride.checkin.standing.Decisions;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.Runner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Draws the last weeks of a runner for those who may see levels: what is in it may be shown to others than the runner. */
@ApplicationScoped
class Pictures {

    private final SharedFacts facts;
    private final Decisions decisions;

    Pictures(SharedFacts facts, Decisions decisions) {
        this.facts = facts;
        this.decisions = decisions;
    }

    Packet.Weeks of(Runner runner, Sight sight, When when) {
        if (!sight.levels()) {
            return new Packet.Weeks("", List.of());
        }
        var weeks = Weeks.until(when.now(), when.zone());
        var words = when.words();
        var told = Diary.of(told(runner, weeks.reach()));
        return Plot.of(weeks, told, marks(runner, weeks), words.plot(), words.language())
                .map(picture -> new Packet.Weeks(picture.svg(), picture.keys(words.plot())))
                .orElseGet(() -> new Packet.Weeks("", List.of()));
    }

    private List<Fact> told(Runner runner, Instant since) {
        var told = new ArrayList<Fact>(facts.since(runner.program(), runner.id(), Run.class, since));
        told.addAll(facts.since(runner.program(), runner.id(), Symptom.class, since));
        return told;
    }

    /** Those that wait for the day to come say nothing yet. */
    private List<Mark> marks(Runner runner, Weeks weeks) {
        return decisions.since(runner.program(), runner.id(), weeks.begin()).stream()
                .filter(row -> row.verdict().filter(Verdict.PENDING::equals).isEmpty())
                .map(Pictures::mark)
                .toList();
    }

    private static Mark mark(DecisionRow row) {
        return Mark.of(row.at(), row.action(), row.codes());
    }
}
