package dev.backstride.checkin.packet;

import dev.backstride.checkin.fact.SharedFacts;
import dev.backstride.checkin.panel.OwnWords;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.ClearedBy;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.runner.Runner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was asked and answered, and what people decided. */
@ApplicationScoped
class Answers {

    private static final int SCREENINGS = 30;
    private static final int QUESTIONNAIRES = 8;
    private static final int CARE = 5;

    /** The latest answer to a question. */
    private record Latest(Answer answer, Instant at) {}

    /** What was decided, and when. */
    private record Dated(Instant at, Packet.Line line) {}

    private final SharedFacts facts;

    Answers(SharedFacts facts) {
        this.facts = facts;
    }

    /** The red flags whose latest answer is a yes, the most urgent first. */
    List<Packet.Line> signs(Runner runner, Sight sight, When when) {
        if (!sight.flags()) {
            return List.of();
        }
        return latest(runner).entrySet().stream()
                .filter(asked -> asked.getValue().answer() == Answer.YES)
                .map(asked -> new Packet.Line(
                        OwnWords.of(when.words().sign(), asked.getKey()),
                        when.day(asked.getValue().at()),
                        ""))
                .toList();
    }

    /** How many of the required questions were answered with no, and when the last of them was. */
    String others(Runner runner, Sight sight, When when) {
        if (!sight.flags()) {
            return "";
        }
        var latest = latest(runner);
        var asked = required(runner, when);
        var no = asked.stream()
                .flatMap(flag -> Optional.ofNullable(latest.get(flag)).stream())
                .filter(last -> last.answer() == Answer.NO)
                .toList();
        return no.stream()
                .map(Latest::at)
                .max(Instant::compareTo)
                .map(at -> when.words().packet().noes(no.size(), asked.size(), when.day(at)))
                .orElseGet(when.words().packet()::noAnswers);
    }

    private static List<Flag> required(Runner runner, When when) {
        var today = LocalDate.ofInstant(when.now(), when.zone());
        return Flag.of(runner.profile().birthDate().isMinorOn(today)).stream()
                .filter(flag -> flag.asked() != Flag.Asked.BONES)
                .toList();
    }

    private Map<Flag, Latest> latest(Runner runner) {
        var latest = new EnumMap<Flag, Latest>(Flag.class);
        for (var screening : facts.newest(runner.program(), runner.id(), Screening.class, SCREENINGS)) {
            screening.answers().forEach((flag, answer) -> {
                if (answer != Answer.NOT_ANSWERED) {
                    latest.putIfAbsent(flag, new Latest(answer, screening.answeredAt()));
                }
            });
        }
        return latest;
    }

    /** What questionnaires came to. */
    List<Packet.Line> scores(Runner runner, Sight sight, When when) {
        if (!sight.scores()) {
            return List.of();
        }
        return facts.newest(runner.program(), runner.id(), Questionnaire.class, QUESTIONNAIRES).stream()
                .map(answered -> new Packet.Line(name(answered), when.day(answered.answeredAt()), sum(answered)))
                .toList();
    }

    private static String name(Questionnaire answered) {
        return switch (answered.instrument()) {
            case OSTRC_H2 -> "OSTRC-H2";
            case START_BACK -> "STarT Back";
        };
    }

    /** The total by the instrument's own rules; of one that was kept before these were asked for, what was said. */
    private static String sum(Questionnaire answered) {
        var said =
                answered.items().values().stream().mapToInt(Integer::intValue).sum();
        return String.valueOf(answered.total().orElse(said));
    }

    /** Clearances and placements. A runner's own word is shown as such. */
    List<Packet.Line> care(Runner runner, Sight sight, When when) {
        return Stream.concat(clearances(runner, sight, when), placements(runner, when))
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .limit(CARE)
                .map(Dated::line)
                .toList();
    }

    private Stream<Dated> clearances(Runner runner, Sight sight, When when) {
        return facts.newest(runner.program(), runner.id(), Clearance.class, CARE).stream()
                .map(given -> new Dated(
                        given.givenAt(),
                        new Packet.Line(
                                outcome(given, when),
                                when.moment(given.givenAt()),
                                Optional.ofNullable(given.note())
                                        .filter(_ -> sight.texts())
                                        .orElse(""))));
    }

    private static String outcome(Clearance given, When when) {
        var words = when.words().packet();
        var parts = new ArrayList<String>();
        parts.add(given.by() == ClearedBy.SELF_REPORTED ? words.clearedOnTheirWord() : words.cleared());
        parts.add(Terms.of(words, given.outcome()));
        Optional.ofNullable(given.rung()).map(words::rung).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private Stream<Dated> placements(Runner runner, When when) {
        var words = when.words().packet();
        return facts.newest(runner.program(), runner.id(), Placement.class, CARE).stream()
                .map(made -> new Dated(
                        made.placedAt(),
                        new Packet.Line(
                                words.placed() + ", " + words.rung(made.rung()), when.moment(made.placedAt()), "")));
    }
}
