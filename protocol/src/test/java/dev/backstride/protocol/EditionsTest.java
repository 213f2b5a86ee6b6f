package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.configuration.Edition;
import dev.backstride.protocol.configuration.Editions;
import dev.backstride.protocol.configuration.Figure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Numbers change from an instant on; what was decided before stays. */
class EditionsTest {

    private static final Map<String, String> BOLDER = Map.of(
            "pain.worseBy", "3", "settling.pauseAfter", "PT168H", "trial.least", "2", "settling.clearFor", "P20D");

    @Test
    void a_change_of_numbers_re_issues_nothing_when_a_neutral_fact_comes_late() {
        var story = aRegularRunner().ran(8_000).hurting(2).theNextDay(4);
        var changed = story.ended().plus(Duration.ofDays(2));
        var protocol = from(changed, Map.of("pain.worseBy", "3"));
        var desk = new Desk(story.context, protocol);
        story.facts.stream()
                .map(fact -> new Telling(Telling.firstKnown(fact), fact, false))
                .sorted(Comparator.comparing(Telling::at))
                .forEach(desk::hear);
        desk.pass(changed.plusSeconds(60));
        var before = desk.stood();

        var neutral = new StrengthSession("late", LocalDate.parse("2025-08-28"), null, null, changed.plusSeconds(120));
        desk.hear(new Telling(changed.plusSeconds(120), neutral, false));

        assertThat(desk.stood()).isEqualTo(before);
        assertThat(verdicts(before)).contains(Verdict.WORSE_24H);
        assertThat(verdicts(decided(Protocol.standard().trying(Map.of("pain.worseBy", "3"), changed), story, changed)))
                .as("had the numbers been so then")
                .doesNotContain(Verdict.WORSE_24H);
    }

    @Test
    void a_protocol_names_its_editions() {
        var editions = Editions.of(Edition.standard());

        assertThat(Protocol.of(editions).editions()).isSameAs(editions);
    }

    @Test
    void the_same_again_is_weighed_by_the_numbers_of_its_day_and_says_so() {
        var story = aRegularRunner().ran(8_000).hurting(2).theNextDay(4).daysLater(4);
        var protocol = from(story.now, Map.of("pain.worseBy", "3"));
        story.ran(8_000).hurting(2).theNextDay(4);

        var decided = decided(protocol, story, story.ended().plus(Duration.ofDays(2)));

        assertThat(decided.getLast().decision().verdict()).isEqualTo(Verdict.TOLERABLE);
        assertThat(decided.getLast().protocol().configuration()).isEqualTo("2");
        assertThat(decided.getFirst().protocol().configuration()).isEqualTo("1");
        assertThat(verdicts(decided)).containsOnlyOnce(Verdict.WORSE_24H);
    }

    @Test
    void what_new_numbers_make_due_earlier_is_due_when_they_begin() {
        var story = aRegularRunner().ran(8_000).hurting(2).theNextDay(2);
        var changed = story.ended().plus(Duration.ofDays(10));

        var decided = decided(from(changed, BOLDER), story, changed.plusSeconds(60));

        assertThat(decided.getLast().decision().codes()).containsExactly(Code.LADDER_PAUSED_NO_RUNS);
        assertThat(decided.getLast().decision().at()).isEqualTo(changed);
    }

    @Tag("lives")
    @Test
    void told_in_any_way_all_end_alike_and_nothing_of_before_is_touched() {
        RandomLife.ofAll(life -> {
            var changed = life.end().minus(Duration.ofDays(20));
            var protocol = from(changed, BOLDER);
            var end = life.end().plusSeconds(1_000_000);
            var desk = new Desk(life.context(), protocol);
            Telling.of(life).forEach(desk::hear);
            desk.pass(end);

            assertThat(desk.stood()).isEqualTo(decided(protocol, life, desk.known(), end));
            assertThat(before(changed, desk.stood()))
                    .isEqualTo(before(changed, decided(Protocol.standard(), life, desk.known(), end)));
        });
    }

    @Tag("lives")
    @Test
    void within_the_sensible_ranges_nothing_is_forgotten_too_early() {
        var widest = Protocol.standard()
                .trying(
                        Configuration.standard().figures().stream()
                                .filter(figure -> figure.key().endsWith("indow")
                                        || figure.key().startsWith("settling"))
                                .collect(Collectors.toMap(Figure::key, Figure::most)),
                        Instant.EPOCH);
        RandomLife.ofAll(life -> {
            var end = life.end().plusSeconds(1_000_000);
            var desk = new Desk(life.context(), widest);
            Telling.of(life).forEach(desk::hear);
            desk.pass(end);

            assertThat(desk.stood()).isEqualTo(decided(widest, life, desk.known(), end));
        });
    }

    private static Protocol from(Instant instant, Map<String, String> changes) {
        var first = Edition.standard();
        return Protocol.of(new Editions(
                List.of(first, first.followedBy("2", instant, first.numbers().with(changes)))));
    }

    private static List<Content> before(Instant instant, List<Content> decided) {
        return decided.stream()
                .filter(one -> one.decision().at().isBefore(instant))
                .toList();
    }

    private static List<Content> decided(Protocol protocol, Story story, Instant asOf) {
        return contents(protocol.assess(Story.RUNNER, story.context, story.facts, asOf));
    }

    private static List<Content> decided(Protocol protocol, RandomLife life, Collection<Fact> known, Instant asOf) {
        return contents(protocol.assess(Story.RUNNER, life.context(), known, asOf));
    }

    private static List<Content> contents(Outcome outcome) {
        return outcome.decisions().stream().map(issued -> issued.content()).toList();
    }

    private static List<Verdict> verdicts(List<Content> decided) {
        var verdicts = new ArrayList<Verdict>();
        decided.forEach(one -> {
            if (one.decision().verdict() != null) {
                verdicts.add(one.decision().verdict());
            }
        });
        return verdicts;
    }
}
