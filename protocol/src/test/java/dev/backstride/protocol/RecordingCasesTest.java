package dev.backstride.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
import dev.backstride.protocol.issue.Issued;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol's cases in words (section e) about recordings: copies are one run, and runs close together one bout. */
class RecordingCasesTest {

    private static final Instant START = Instant.parse("2025-09-01T07:00:00Z");
    private static final Instant DAYS_LATER = START.plus(Duration.ofDays(3));

    private final Story story = Story.aRunner()
            .add(recorded("longest", START.minus(Duration.ofDays(6)), 3_000, 10_000, 5))
            .add(recorded("watch", START, 3_000, 10_020, 1));

    @Nested
    class V15_duplicate_and_time_zone_shifted_recordings {

        private final List<Issued> once = decisions();

        @Test
        void a_phone_beside_the_watch_is_merged_and_the_stream_counts() {
            story.add(Facts.run("app", START.plusSeconds(7), 3_000, 9_970, null));

            assertThat(decisions()).isEqualTo(once);
            assertThat(story.remarks(DAYS_LATER)).containsExactly("09-01 09:50 RUN_DUPLICATE_MERGED");
        }

        @Test
        void the_watch_counts_also_where_the_phone_was_first() {
            story.add(Facts.run("app", START.minusSeconds(7), 3_000, 9_970, null));

            assertThat(decisions()).isEqualTo(once);
        }

        @ParameterizedTest
        @ValueSource(ints = {2 * 60, -2 * 60, 38 * 60, 5 * 60 + 45, -9 * 60 - 30})
        void the_same_file_with_local_time_as_utc_is_merged_too(int minutesOff) {
            story.add(reexported(minutesOff));

            assertThat(decisions()).isEqualTo(once);
            assertThat(story.remarks(DAYS_LATER).stream().map(remark -> remark.substring(12)))
                    .containsExactlyInAnyOrder("RUN_DUPLICATE_MERGED", "TZ_SHIFT_SUSPECTED");
        }

        @ParameterizedTest
        @ValueSource(ints = {24 * 60, 38 * 60 + 15, 2 * 60 + 7})
        void the_next_day_or_another_minute_it_is_a_run_of_its_own(int minutesOff) {
            story.add(reexported(minutesOff));

            assertThat(decisions()).isNotEqualTo(once);
        }

        @Test
        void another_run_as_long_at_another_full_hour_is_one_of_its_own() {
            story.add(recorded("evening", START.plus(Duration.ofHours(10)), 3_000, 10_020, 2));

            assertThat(decisions()).isNotEqualTo(once);
        }

        @Test
        void what_was_said_of_the_copy_was_said_of_the_run() {
            story.add(reexported(120)).add(Facts.during("says", reexported(120), 3, null, null));

            assertThat(decisions().getFirst().content().facts()).isNotEmpty();
            assertThat(decisions().stream().flatMap(issued -> issued.content().decision().codes().stream()))
                    .contains(Code.EPISODE_OPENED);
        }

        @Test
        void a_copy_that_comes_when_its_run_is_remembered_begins_everything_anew_and_changes_nothing() {
            var course = Protocol.standard().begin(Story.RUNNER, story.context);
            story.facts.forEach(course::take);
            course.take(recorded("next", START.plus(Duration.ofHours(26)), 3_000, 8_000, 3));
            course.remember(START.plus(Duration.ofHours(27)));
            assertThat(course.open()).hasSize(1);

            assertThat(course.take(reexported(30 * 60))).isFalse();
        }

        @Test
        void a_copy_from_hours_before_is_not_let_go_of_while_its_run_is_the_latest() {
            var course = Protocol.standard().begin(Story.RUNNER, story.context);
            story.add(reexported(-120)).facts.forEach(course::take);

            course.remember(START.plus(Duration.ofHours(5)));

            assertThat(course.open()).extracting(Fact::id).containsExactlyInAnyOrder("watch", "reexport");
        }

        private Run reexported(int minutesOff) {
            var known = recorded("reexport", START.plus(Duration.ofMinutes(minutesOff)), 3_001, 10_020, 1);
            return streamed(
                    known.id(),
                    known.startedAt(),
                    known.durationSeconds(),
                    known.distanceMeters(),
                    known.digest(),
                    START.plus(Duration.ofHours(4)));
        }

        private List<Issued> decisions() {
            return story.asOf(DAYS_LATER).decisions();
        }
    }

    @Nested
    class V16_two_recordings_are_one_bout {

        private final Story race = Story.aRunner()
                .add(Facts.run("jog", START, 900, 2_200, null))
                .add(Facts.run("race", START.plus(Duration.ofMinutes(27)), 2_580, 10_000, null));

        @Test
        void the_second_extends_the_first_and_its_questions_go_with_it() {
            var decisions = race.asOf(DAYS_LATER).decisions();

            assertThat(race.remarks(DAYS_LATER)).containsExactly("09-01 10:10 BOUT_EXTENDED");
            assertThat(decisions.get(1).content().bout()).isEqualTo("jog");
            assertThat(decisions.get(1).plan().orElseThrow().asks())
                    .extracting("due")
                    .containsExactly(Instant.parse("2025-09-01T09:10:00Z"), Instant.parse("2025-09-02T08:10:00Z"));
        }

        @Test
        void together_they_are_twelve_kilometres() {
            race.add(Facts.run("longest", START.minus(Duration.ofDays(6)), 3_000, 11_000, null));

            assertThat(race.asOf(DAYS_LATER).decisions().stream()
                            .filter(issued -> issued.at().equals(Instant.parse("2025-09-01T08:10:00Z")))
                            .flatMap(issued -> issued.content().decision().codes().stream()))
                    .contains(Code.SPIKE_SMALL);
        }
    }

    @Test
    void a_run_told_more_than_a_day_late_is_remarked_on() {
        var late = Facts.run("late", START.plus(Duration.ofHours(6)), 3_000, 8_000, DAYS_LATER);
        story.add(late).add(Facts.said("late-answer", Moment.AFTER, DAYS_LATER.minusSeconds(60), 2, null, null));

        assertThat(story.remarks(DAYS_LATER)).containsExactly("09-01 15:50 BACKFILL", "09-04 08:59 LATE_ANSWER");
    }

    @Test
    void what_is_not_known_yet_is_not_remarked_on() {
        story.add(Facts.run("app", START.plusSeconds(7), 3_000, 9_970, DAYS_LATER));

        assertThat(story.remarks(DAYS_LATER.minusSeconds(1))).isEmpty();
        assertThat(story.remarks(DAYS_LATER)).containsExactly("09-01 09:50 RUN_DUPLICATE_MERGED");
    }

    @Test
    void an_answer_is_late_by_the_run_before_it_whatever_was_run_since() {
        var late = START.plusSeconds(3_000).plus(Duration.ofHours(33));
        story.add(Facts.said("late", Moment.AFTER, late, 2, null, null))
                .add(recorded("next", late.plus(Duration.ofHours(5)), 2_000, 6_000, 3));

        assertThat(story.remarks(DAYS_LATER)).containsExactly("09-02 18:50 LATE_ANSWER");
    }

    @Test
    void a_level_of_a_run_that_nobody_knows_is_an_orphan_and_expires() {
        var unknown = Facts.run("unknown", START.plus(Duration.ofDays(1)), 3_000, 8_000, null);
        var watch = recorded("watch", START, 3_000, 10_020, 1);
        story.add(Facts.during("of unknown", unknown, 2, null, null))
                .add(Facts.during("of watch", watch, 2, null, null));

        assertThat(story.remarks(DAYS_LATER.plus(Duration.ofDays(1))))
                .containsExactly("09-02 09:50 RATING_ORPHAN", "09-04 09:50 ORPHAN_EXPIRED");
    }

    private static Run recorded(String id, Instant start, int seconds, int meters, int pace) {
        var speeds = new double[100];
        Arrays.setAll(speeds, step -> 3 + (step * pace % 7) / 10.0);
        return streamed(id, start, seconds, meters, new Digest(Column.of(speeds), null, null, null, null), null);
    }

    private static Run streamed(
            String id, Instant start, int seconds, int meters, @Nullable Digest digest, @Nullable Instant received) {
        return new Run(
                id, start, seconds, meters, null, null, digest, null, null, null, null, null, null, null, received);
    }
}
