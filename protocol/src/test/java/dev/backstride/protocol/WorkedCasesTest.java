package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Amendment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Run;
import dev.backstride.protocol.issue.Amendments;
import dev.backstride.protocol.issue.AssessmentId;
import dev.backstride.protocol.issue.Cause;
import dev.backstride.protocol.issue.Change;
import dev.backstride.protocol.issue.Issued;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The protocol's cases in words (section e) that tell of time: {@code TRIGGER local-time VERDICT/ACTION {codes}
 * MODE/Rung}, by R-41. Of the others, V22 is in {@link SpikesTest}, V15 and V16 in {@link RecordingCasesTest}, V28 in
 * {@link StrengthCasesTest}, V38 and V39 in {@link FlagCasesTest}.
 */
class WorkedCasesTest {

    private final Story story = aRegularRunner();

    @Nested
    class V12_answered_in_time_delivered_two_days_late {

        private static final String POST =
                "POST 09-01 07:50 PENDING/HOLD {EPISODE_OPENED, LADDER_ENTER_R1, START_SLOW} ACTIVE/R1";
        private static final String H1 = "H1 09-01 08:50 PENDING/HOLD {} ACTIVE/R1";

        @Test
        void as_known_at_16_00_nobody_answered() {
            assertThat(told(asOf("2025-09-02T16:00")))
                    .containsExactly(POST, H1, "H24_CLOSE 09-02 15:50 UNCONFIRMED/HOLD {H24_MISSING} ACTIVE/R1");
        }

        @Test
        void when_the_phone_is_back_the_silence_is_superseded_and_the_action_changes() {
            var silent = asOf("2025-09-02T16:00");
            var known = at("2025-09-04T09:00");
            story.add(Facts.said("offline", Moment.AFTER, at("2025-09-02T07:50"), 5, null, known));

            var answered = story.asOf(known).decisions();

            assertThat(told(answered)).containsExactly(POST, H1, "H24 09-02 07:50 WORSE_24H/REDUCE {} ACTIVE/R1");
            assertThat(Amendments.between(stood(silent), answered, Cause.ONWARD))
                    .singleElement()
                    .isInstanceOfSatisfying(Change.Issue.class, issue -> {
                        assertThat(issue.supersedes()).isEqualTo(id(silent.getLast()));
                        assertThat(issue.amendment()).isEqualTo(Amendment.AMENDED_LATE_EVENT);
                    });
        }

        private List<Issued> asOf(String local) {
            story.feltBefore(0).ran(8_000).starting(PerceivedStart.SLOWER).warmedUp(0);
            return story.hurting(2).anHourLater(2).asOf(at(local)).decisions();
        }
    }

    @Nested
    class V14_ratings_arrive_before_their_run {

        private final Instant synced = at("2025-09-02T12:00");

        @Test
        void before_the_run_they_are_orphans_and_decide_nothing() {
            hurt();

            assertThat(story.asOf(synced).decisions()).isEmpty();
            assertThat(story.remarks(at("2025-09-02T09:00")))
                    .containsExactly("09-01 08:45 RATING_ORPHAN", "09-02 08:00 RATING_ORPHAN");
        }

        @Test
        void after_it_they_fill_its_slots_and_the_first_is_what_the_second_is_compared_with() {
            hurt();
            story.add(Facts.run("synced", story.now, 3_000, 8_000, synced));

            assertThat(told(story.asOf(synced).decisions()))
                    .containsExactly(
                            "RUN 09-01 07:50 PENDING/GO {} NONE",
                            "H1 09-01 08:45 PENDING/HOLD {EPISODE_OPENED, LADDER_ENTER_R1} ACTIVE/R1",
                            "H24 09-02 08:00 WORSE_24H/REDUCE {REF_H1} ACTIVE/R1");
            assertThat(story.remarks(synced)).isEmpty();
        }

        @Test
        void without_a_run_they_expire_after_two_days() {
            hurt();

            assertThat(story.remarks(at("2025-09-04T08:00")))
                    .contains("09-03 08:45 ORPHAN_EXPIRED", "09-04 08:00 ORPHAN_EXPIRED");
        }

        private void hurt() {
            story.add(Facts.said("hour", Moment.AFTER, at("2025-09-01T08:45"), 2, null, null));
            story.add(Facts.said("day", Moment.AFTER, at("2025-09-02T08:00"), 4, null, null));
        }
    }

    @Nested
    class V42_a_run_edited_then_deleted {

        private final Instant later = at("2025-09-04T09:00");
        private final List<Issued> before = story.ran(8_000)
                .starting(PerceivedStart.AS_USUAL)
                .hurting(2)
                .anHourLater(2)
                .theNextDay(5)
                .asOf(later)
                .decisions();

        @Test
        void editing_amends_what_it_changes_and_leaves_verdict_and_action() {
            var run = takeBack();
            story.add(Facts.prepared(
                    Facts.run(run.id(), run.startedAt(), run.durationSeconds(), 9_500, null),
                    PerceivedStart.AS_USUAL,
                    null,
                    null));

            var now = story.asOf(later).decisions();
            var changes = Amendments.between(stood(before), now, Cause.RUN_EDITED);

            assertThat(changes)
                    .isNotEmpty()
                    .allSatisfy(change ->
                            assertThat(((Change.Issue) change).amendment()).isEqualTo(Amendment.AMENDED_RUN_EDITED));
            assertThat(last(now).verdict()).isEqualTo(Verdict.WORSE_24H);
            assertThat(last(now).action()).isEqualTo(last(before).action());
        }

        @Test
        void deleting_retracts_its_decisions_and_voids_the_episode_it_opened() {
            var run = takeBack();
            var changes = Amendments.between(stood(before), story.asOf(later).decisions(), Cause.RUN_DELETED);

            assertThat(changes)
                    .hasSameSizeAs(before)
                    .allSatisfy(change ->
                            assertThat(((Change.Retract) change).reason()).isEqualTo(Amendment.RETRACTED));
            assertThat(Amendments.voided(stood(before), changes))
                    .extracting("code", "fact")
                    .containsExactly(tuple(Code.EPISODE_VOIDED, run.id()));
        }

        @Test
        void afterwards_the_runner_may_go_and_the_ratings_are_orphans() {
            assertThat(story.asOf(later).advice().action()).isEqualTo(Action.REDUCE);

            takeBack();

            assertThat(story.asOf(later).advice().action()).isEqualTo(Action.GO);
            assertThat(story.remarks(later))
                    .filteredOn(remark -> remark.endsWith("RATING_ORPHAN"))
                    .hasSize(3);
        }

        @Test
        void a_red_flag_raised_in_the_meantime_stays() {
            story.daysLater(2).flagging(Flag.RF_FEVER);
            var flagged = story.asOf(later).decisions();
            takeBack();

            var now = story.asOf(later).decisions();
            var changes = Amendments.between(stood(flagged), now, Cause.RUN_DELETED);

            assertThat(last(now).action()).isEqualTo(Action.STOP_URGENT);
            assertThat(changes)
                    .filteredOn(Change.Retract.class::isInstance)
                    .extracting("id")
                    .doesNotContain(id(flagged.getLast()));
        }

        private Run takeBack() {
            var run = (Run)
                    story.facts.stream().filter(Run.class::isInstance).toList().getLast();
            story.facts.remove(run);
            return run;
        }
    }

    private static List<String> told(List<Issued> decisions) {
        return decisions.stream().map(WorkedCasesTest::told).toList();
    }

    static String told(Issued issued) {
        var decision = issued.content().decision();
        return "%s %s %s/%s {%s} %s%s"
                .formatted(
                        decision.trigger(),
                        local(decision.at()),
                        decision.verdict(),
                        decision.action(),
                        decision.codes().stream().map(Code::name).collect(joining(", ")),
                        decision.mode(),
                        decision.rung() == null ? "" : "/R" + decision.rung());
    }

    static String local(Instant at) {
        return at.atZone(Story.BERLIN).format(DateTimeFormatter.ofPattern("MM-dd HH:mm"));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Story.BERLIN).toInstant();
    }

    private static Decision last(List<Issued> decisions) {
        return decisions.getLast().content().decision();
    }

    private static List<Amendments.Stood> stood(List<Issued> decisions) {
        return decisions.stream()
                .map(issued -> new Amendments.Stood(id(issued), issued.content()))
                .toList();
    }

    private static UUID id(Issued issued) {
        return AssessmentId.of(issued.content(), null);
    }
}
