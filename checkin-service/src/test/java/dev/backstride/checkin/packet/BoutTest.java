package dev.backstride.checkin.packet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the rules weigh as one run, and the levels that belong to it. */
class BoutTest {

    private static final Instant START = Instant.parse("2026-03-02T07:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void a_run_after_a_short_break_belongs_to_the_one_before() {
        var bouts = Bout.of(List.of(run("a", 0, 2_000), run("b", 89, 3_000)), Set.of("a"));

        assertThat(bouts).singleElement().satisfies(bout -> {
            assertThat(bout.id()).isEqualTo("a");
            assertThat(bout.meters()).isEqualTo(5_000);
            assertThat(bout.end()).isEqualTo(START.plus(Duration.ofMinutes(149)));
        });
    }

    @Test
    void after_a_longer_break_it_is_one_of_its_own() {
        assertThat(Bout.of(List.of(run("a", 0, 2_000), run("b", 91, 3_000)), Set.of("a")))
                .extracting(Bout::meters)
                .containsExactly(2_000, 3_000);
    }

    @Test
    void a_second_recording_of_the_same_run_adds_nothing() {
        var bouts = Bout.of(List.of(run("watch", 0, 10_020), run("phone", 1, 9_970)), Set.of("watch"));

        assertThat(bouts).singleElement().satisfies(bout -> {
            assertThat(bout.meters()).isEqualTo(10_020);
            assertThat(bout.runs()).containsExactlyInAnyOrder("watch", "phone");
        });
    }

    @Test
    void what_was_decided_about_by_its_own_name_is_a_bout_of_its_own() {
        assertThat(Bout.of(List.of(run("a", 0, 2_000), run("b", 80, 3_000)), Set.of("a", "b")))
                .hasSize(2);
    }

    @Test
    void each_level_stands_where_it_was_felt() {
        var told = List.of(
                during("a", 2),
                during("a", 4),
                during("other", 9),
                after(Duration.ofMinutes(29), 8),
                after(Duration.ofHours(1), 3),
                after(Duration.ofHours(24), 1),
                after(Duration.ofHours(33), 7));

        assertThat(Levels.of(bout(), Optional.empty(), told))
                .isEqualTo(new Levels(Optional.of(4), Optional.of(3), Optional.of(1)));
    }

    @Test
    void what_is_felt_after_the_next_run_began_is_no_longer_about_this_one() {
        var next = Optional.of(bout().end().plus(Duration.ofHours(23)));

        assertThat(Levels.of(bout(), next, List.of(after(Duration.ofHours(24), 5)))
                        .day())
                .isEmpty();
        assertThat(Levels.of(bout(), next, List.of(after(Duration.ofHours(22), 2)))
                        .day())
                .contains(2);
    }

    @Test
    void nobody_said_anything() {
        assertThat(Levels.of(bout(), Optional.empty(), List.of()))
                .isEqualTo(new Levels(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Bout bout() {
        return new Bout("a", Set.of("a"), START, START.plus(HOUR), 10_000);
    }

    /** An hour's run that began some minutes after the first. */
    private static Run run(String id, int minute, int meters) {
        return new Run(
                id,
                START.plus(Duration.ofMinutes(minute)),
                (int) HOUR.toSeconds(),
                meters,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Symptom during(String run, int level) {
        return symptom(Moment.DURING, START.plus(HOUR), level, run);
    }

    private static Symptom after(Duration since, int level) {
        return symptom(Moment.AFTER, START.plus(HOUR).plus(since), level, null);
    }

    private static Symptom symptom(Moment moment, Instant felt, int level, @Nullable String run) {
        return new Symptom("s", moment, felt, level, run, null, null, null, null, null, null, null, null, null, null);
    }
}
