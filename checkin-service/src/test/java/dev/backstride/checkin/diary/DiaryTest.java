package dev.backstride.checkin.diary;

import static dev.backstride.checkin.diary.Entries.after;
import static dev.backstride.checkin.diary.Entries.during;
import static dev.backstride.checkin.diary.Entries.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Slot;
import dev.backstride.events.fact.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiaryTest {

    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource({
        "PT29M,TREND",
        "PT30M,H1",
        "PT3H,H1",
        "PT3H1S,TREND",
        "PT19H59M,TREND",
        "PT20H,H24",
        "PT32H,H24",
        "PT32H1S,TREND"
    })
    void a_level_belongs_to_the_question_it_was_felt_in_time_for(Duration later, Slot slot) {
        var level = after("a", END.plus(later), 3);

        assertThat(Diary.of(List.of(run("r1", START, 8_000), level)).slot(level))
                .isEqualTo(slot);
    }

    @Test
    void of_several_answers_the_last_counts_after_an_hour_and_the_first_after_a_day() {
        var facts = List.of(
                after("d2", END.plus(Duration.ofHours(25)), 5),
                after("h2", END.plus(Duration.ofHours(2)), 4),
                run("r1", START, 8_000),
                after("h1", END.plus(Duration.ofHours(1)), 3),
                during("p", "r1", END, 2),
                after("d1", END.plus(Duration.ofHours(24)), 1));

        var diary = Diary.of(facts);

        var outing = diary.outings().getFirst();
        assertThat(outing.during().map(Symptom::level)).contains(2);
        assertThat(outing.hourLater().map(Symptom::id)).contains("h2");
        assertThat(outing.dayLater().map(Symptom::id)).contains("d1");
        assertThat(diary.others()).extracting(Symptom::id).containsExactly("d2");
    }

    @Test
    void a_day_later_is_after_the_run_before_it_and_not_after_an_older_one() {
        var next = START.plus(Duration.ofHours(20));
        var level = after("a", START.plus(Duration.ofHours(25)), 3);

        var diary = Diary.of(List.of(run("r1", START, 8_000), run("r2", next, 5_000), level));

        assertThat(diary.outings().getFirst().dayLater()).isEmpty();
        assertThat(diary.outings().getLast().hourLater()).isEmpty();
        assertThat(diary.others()).containsExactly(level);
    }

    @Test
    void recordings_close_together_are_one_run_and_two_of_the_same_running_are_not_added_up() {
        var jog = run("jog", START, 2_000);
        var race = run("race", END.plus(Duration.ofMinutes(30)), 10_000);
        var copy = run("copy", END.plus(Duration.ofMinutes(31)), 10_020);
        var apart = run("apart", END.plus(Duration.ofHours(3)), 4_000);

        var outings = Diary.of(List.of(apart, copy, race, jog)).outings();

        assertThat(outings).extracting(Outing::meters).containsExactly(12_000, 4_000);
        assertThat(outings.getFirst().has("copy")).isTrue();
    }

    @Test
    void weeks_are_the_runners_own_days() {
        var berlin = Weeks.until(Instant.parse("2026-03-02T23:30:00Z"), ZoneId.of("Europe/Berlin"));

        assertThat(berlin.last()).isEqualTo("2026-03-03");
        assertThat(berlin.first()).isEqualTo("2026-01-07");
        assertThat(berlin.index(Instant.parse("2026-01-06T23:30:00Z"))).isZero();
        assertThat(berlin.contain(Instant.parse("2026-01-06T22:30:00Z"))).isFalse();
        assertThat(berlin.contain(Instant.parse("2026-03-03T23:30:00Z"))).isFalse();
    }
}
