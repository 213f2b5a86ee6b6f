package dev.backstride.checkin.reason;

import dev.backstride.checkin.diary.Diary;
import dev.backstride.checkin.form.Options;
import dev.backstride.checkin.panel.OwnWords;
import dev.backstride.checkin.words.SaidWords;
import dev.backstride.checkin.words.Words;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.ClearedBy;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.events.fact.Symptom;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a fact says, back to whoever told it. A kind of fact without words does not compile. */
final class Saying {

    private final Words words;
    private final Diary diary;

    Saying(Words words, Diary diary) {
        this.words = words;
        this.diary = diary;
    }

    /** A line for each thing it says. */
    Stream<String> of(Fact fact) {
        var said = words.said();
        return switch (fact) {
            case Run run -> Stream.of(said.run(words.language().kilometers(run.distanceMeters())));
            case RunReport report -> report(report);
            case Symptom symptom -> level(symptom);
            case Screening screening -> Stream.of(answers(said, screening));
            case Questionnaire _ -> Stream.of(said.questionnaire());
            case StrengthSession session ->
                Stream.of(Boolean.TRUE.equals(session.newOrHeavier()) ? said.strengthHeavier() : said.strength());
            case StrengthTest _ -> Stream.of(said.strengthTest());
            case Clearance clearance ->
                Stream.of(clearance.by() == ClearedBy.SELF_REPORTED ? said.clearedByOwnWord() : said.cleared());
            case Placement placement -> Stream.of(said.placed(placement.rung()));
            case Acknowledgement _ -> Stream.of(said.taken());
        };
    }

    private Stream<String> report(RunReport report) {
        var said = words.said();
        var start = Optional.ofNullable(report.perceivedStart())
                .map(how -> new Options(words.choice()).of(how))
                .map(said::start);
        var warmUp = Optional.ofNullable(report.warmUpMovements()).map(said::warmUp);
        return Stream.of(start, warmUp).flatMap(Optional::stream);
    }

    private Stream<String> level(Symptom symptom) {
        var said = words.said();
        var moved = Boolean.TRUE.equals(symptom.gaitAltered())
                ? Stream.of(said.movedDifferently())
                : Stream.<String>empty();
        var legs = Boolean.TRUE.equals(symptom.legSymptoms()) ? Stream.of(said.legs()) : Stream.<String>empty();
        return Stream.of(Stream.of(number(said, symptom)), moved, legs).flatMap(lines -> lines);
    }

    private String number(SaidWords said, Symptom symptom) {
        return switch (symptom.moment()) {
            case BEFORE -> said.before(symptom.level());
            case DURING -> said.during(symptom.level());
            case AFTER ->
                switch (diary.slot(symptom)) {
                    case H1 -> said.hourLater(symptom.level());
                    case H24 -> said.dayLater(symptom.level());
                    case PRE, POST, TREND, LATE -> said.otherTime(symptom.level());
                };
        };
    }

    private String answers(SaidWords said, Screening screening) {
        var answers = screening.answers();
        var yes = answers.entrySet().stream()
                .filter(answer -> answer.getValue() == Answer.YES)
                .map(Map.Entry::getKey)
                .sorted()
                .map(flag -> OwnWords.of(words.sign(), flag))
                .collect(Collectors.joining("; "));
        if (!yes.isEmpty()) {
            return said.signs(yes);
        }
        var isComplete = answers.values().stream().allMatch(answer -> answer == Answer.NO);
        return isComplete ? said.noSigns() : said.someAnswered();
    }
}
