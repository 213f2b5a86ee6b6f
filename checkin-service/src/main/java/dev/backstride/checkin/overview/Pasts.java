package dev.backstride.checkin.overview;

import dev.backstride.checkin.diary.Diary;
import dev.backstride.checkin.plot.Glyph;
import dev.backstride.checkin.plot.Mark;
import dev.backstride.checkin.reason.Evidence;
import dev.backstride.checkin.reason.Reasons;
import dev.backstride.checkin.reason.Told;
import dev.backstride.checkin.standing.DecisionRow;
import dev.backstride.checkin.words.Times;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Fact;
import dev.backstride.wording.Because;
import dev.backstride.wording.NextStep;
import java.util.List;
import java.util.function.Predicate;

/**
 * The decisions of the last weeks that a runner is shown: those that waited for the day to come are left out, and while
 * running is stopped all but the stop.
 *
 * @param rows the newest first
 */
record Pasts(List<DecisionRow> rows) {

    static Pasts of(List<DecisionRow> decisions, boolean isStopped) {
        Predicate<DecisionRow> shown = isStopped
                ? row -> row.action().isStop()
                : row -> row.verdict().filter(Verdict.PENDING::equals).isEmpty();
        return new Pasts(decisions.stream().filter(shown).toList());
    }

    /** What stands for them in the picture. */
    List<Mark> marks() {
        return rows.stream().map(Pasts::mark).toList();
    }

    /** Each with why it was made, and on what. */
    List<Past> opened(Reader reader, Diary diary, List<Fact> facts) {
        return rows.stream().map(row -> past(reader, row, diary, facts)).toList();
    }

    private static Mark mark(DecisionRow row) {
        return Mark.of(row.at(), row.action(), row.codes());
    }

    private static Past past(Reader reader, DecisionRow row, Diary diary, List<Fact> facts) {
        var words = reader.words();
        var glyph = mark(row).glyph();
        return new Past(
                Times.day(words, reader.runner(), row.at()),
                glyph == Glyph.STEPPED ? glyph.words(words.plot()) : NextStep.inShort(words.steps(), row.action()),
                glyph.svg(),
                clause(reader, row),
                Reasons.of(words, row.codes()),
                Told.of(words, reader.zone(), diary, Evidence.of(row, diary, facts)));
    }

    /** In one sentence; empty where it was not kept. */
    static String why(Reader reader, DecisionRow row) {
        var clause = clause(reader, row);
        return clause.isEmpty() ? "" : reader.words().me().whyReason(clause);
    }

    private static String clause(Reader reader, DecisionRow row) {
        var reasons = reader.words().reasons();
        return row.trigger()
                .map(trigger -> Because.of(reasons, row.verdict().orElse(null), trigger))
                .orElse("");
    }
}
