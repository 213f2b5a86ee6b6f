package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Amendment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
import dev.backstride.protocol.issue.Amendments;
import dev.backstride.protocol.issue.AssessmentId;
import dev.backstride.protocol.issue.Cause;
import dev.backstride.protocol.issue.Change;
import dev.backstride.protocol.issue.Issued;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Facts that arrive late, change, or are taken back. */
class LateFactsTest {

    private final Story story = aRegularRunner().ran(8_000).hurting(2).anHourLater(2);
    private final Instant later = story.ended().plus(Duration.ofDays(3));

    @Test
    void an_answer_that_was_offline_supersedes_the_silence() {
        var silent = story.asOf(later).decisions();

        var changes = changes(silent, story.theNextDay(5).asOf(later).decisions(), Cause.LATE_EVENT);

        assertThat(changes).singleElement().isInstanceOfSatisfying(Change.Issue.class, issue -> {
            assertThat(issue.content().decision().verdict()).isEqualTo(Verdict.WORSE_24H);
            assertThat(issue.supersedes()).isEqualTo(id(silent.getLast()));
            assertThat(issue.amendment()).isEqualTo(Amendment.AMENDED_LATE_EVENT);
        });
    }

    @Test
    void an_answer_received_more_than_a_week_late_changes_nothing() {
        var silent = story.asOf(later).decisions();
        var at = story.ended().plus(Duration.ofDays(1));
        var tooLate = at.plus(Duration.ofDays(7)).plusSeconds(1);

        story.add(Facts.said("late", Moment.AFTER, at, 5, null, tooLate));

        assertThat(story.asOf(tooLate.plusSeconds(1)).decisions().subList(0, silent.size()))
                .isEqualTo(silent);
    }

    @Test
    void what_is_received_later_is_not_known_yet() {
        var at = story.ended().plus(Duration.ofDays(1));
        var received = at.plus(Duration.ofDays(2));
        story.add(Facts.said("late", Moment.AFTER, at, 5, null, received));

        assertThat(last(story.asOf(received.minusSeconds(1)))).isEqualTo(Trigger.H24_CLOSE);
        assertThat(story.asOf(received.minusSeconds(1)).nextDue()).contains(received);
        assertThat(last(story.asOf(received))).isEqualTo(Trigger.H24);
    }

    @Test
    void a_report_from_the_run_completes_it_without_an_amendment() {
        var told = aRegularRunner().ran(8_000);
        var before = told.asOf(told.ended()).decisions();

        var changes = changes(before, told.hurting(3).asOf(told.ended()).decisions(), Cause.RUN_COMPLETED);

        assertThat(changes).singleElement().isInstanceOfSatisfying(Change.Issue.class, issue -> {
            assertThat(issue.content().decision().trigger()).isEqualTo(Trigger.POST);
            assertThat(issue.supersedes()).isEqualTo(id(before.getLast()));
            assertThat(issue.amendment()).isNull();
            assertThat(issue.plan()).isNotNull();
        });
    }

    @Test
    void ratings_may_arrive_before_their_run() {
        var ratings = story.facts.stream()
                .filter(fact -> !fact.id().equals(run().id()))
                .toList();

        assertThat(assess(ratings)).isEmpty();
        assertThat(assess(story.facts)).isEqualTo(story.asOf(later).decisions());
    }

    @Test
    void editing_a_run_amends_what_it_changes_and_leaves_the_rest() {
        var before = story.theNextDay(2).asOf(later).decisions();
        var shorter = Facts.run(run().id(), run().startedAt(), 2_400, 6_500, null);
        story.facts.remove(run());

        var changes = changes(before, story.add(shorter).asOf(later).decisions(), Cause.RUN_EDITED);

        assertThat(changes).hasOnlyElementsOfType(Change.Issue.class);
        assertThat(changes).allSatisfy(change -> {
            var issue = (Change.Issue) change;
            assertThat(issue.supersedes()).isNotNull();
            assertThat(issue.amendment()).isEqualTo(Amendment.AMENDED_RUN_EDITED);
        });
    }

    @Test
    void deleting_a_run_retracts_its_decisions_but_never_a_red_flag() {
        var before = story.theNextDay(5)
                .daysLater(2)
                .flagging(Flag.RF_FEVER)
                .asOf(later)
                .decisions();
        story.facts.remove(run());

        var folded = story.asOf(later).decisions();
        var changes = changes(before, folded, Cause.RUN_DELETED);

        assertThat(folded)
                .singleElement()
                .satisfies(issued ->
                        assertThat(issued.content().decision().trigger()).isEqualTo(Trigger.FLAG));
        assertThat(changes)
                .filteredOn(Change.Retract.class::isInstance)
                .hasSize(3)
                .allSatisfy(
                        change -> assertThat(((Change.Retract) change).reason()).isEqualTo(Amendment.RETRACTED));
    }

    @Test
    void what_opened_an_episode_and_is_withdrawn_never_opened_one() {
        var before = stood(story.theNextDay(5).asOf(later).decisions());
        var amended = Amendments.between(before, story.theNextDay(2).asOf(later).decisions(), Cause.LATE_EVENT);
        story.facts.remove(run());
        var withdrawn = Amendments.between(before, story.asOf(later).decisions(), Cause.RUN_DELETED);

        assertThat(Amendments.voided(before, amended)).isEmpty();
        assertThat(Amendments.voided(before, withdrawn)).singleElement().satisfies(voided -> {
            assertThat(voided.code()).isEqualTo(Code.EPISODE_VOIDED);
            assertThat(voided.at()).isEqualTo(story.ended());
        });
    }

    @Test
    void a_pause_that_moves_with_the_last_run_takes_no_other_decision_s_place() {
        var first = story.ended();
        story.theNextDay(2).daysLater(3).ran(5_000);
        var much = story.ended().plus(Duration.ofDays(20));
        var before = story.asOf(much).decisions();
        story.facts.remove(run());

        var changes = changes(before, story.asOf(much).decisions(), Cause.RUN_DELETED);

        assertThat(changes)
                .filteredOn(Change.Issue.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Change.Issue.class, issue -> {
                    assertThat(issue.content().decision().at()).isEqualTo(first.plus(Duration.ofDays(14)));
                    assertThat(issue.supersedes()).isNull();
                });
    }

    @Test
    void of_several_that_are_known_later_the_first_is_due_next() {
        var soon = later.plus(Duration.ofHours(1));
        var late = later.plus(Duration.ofHours(2));
        story.add(Facts.said("one", Moment.AFTER, later, 2, null, late))
                .add(Facts.said("another", Moment.AFTER, later, 2, null, soon))
                .add(Facts.said("third", Moment.AFTER, later, 2, null, late));

        assertThat(story.asOf(later).nextDue()).contains(soon);
    }

    @Test
    void nothing_new_changes_nothing() {
        var decisions = story.theNextDay(2).asOf(later).decisions();

        assertThat(changes(decisions, decisions, Cause.ONWARD)).isEmpty();
    }

    private Run run() {
        return story.facts.stream()
                .filter(Run.class::isInstance)
                .map(Run.class::cast)
                .toList()
                .getLast();
    }

    private List<Issued> assess(List<Fact> facts) {
        return Protocol.standard()
                .assess(Story.RUNNER, story.context, facts, later)
                .decisions();
    }

    private static Trigger last(Outcome outcome) {
        return outcome.decisions().getLast().content().decision().trigger();
    }

    private static List<Change> changes(List<Issued> before, List<Issued> now, Cause cause) {
        return Amendments.between(stood(before), now, cause);
    }

    private static List<Amendments.Stood> stood(List<Issued> issued) {
        return issued.stream()
                .map(one -> new Amendments.Stood(id(one), one.content()))
                .toList();
    }

    private static UUID id(Issued issued) {
        return AssessmentId.of(issued.content(), null);
    }
}
