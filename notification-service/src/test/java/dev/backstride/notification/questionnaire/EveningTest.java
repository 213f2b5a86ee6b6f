package dev.backstride.notification.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Mode;
import dev.backstride.events.fact.Instrument;
import dev.backstride.events.runner.QuietHours;
import dev.backstride.notification.advice.Course;
import dev.backstride.notification.quiet.Quiet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When a questionnaire is due, wherever the runner is and whatever the clocks do. */
class EveningTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
    private static final QuietHours USUAL = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
    private static final int WEEKS = 104;

    static Stream<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of);
    }

    @ParameterizedTest
    @MethodSource("zones")
    void each_week_of_two_years_is_asked_about_on_its_sunday_and_answered_until_monday_is_over(ZoneId zone) {
        var quiet = new Quiet(USUAL, zone);
        var now = SUNDAY.minusDays(3).atStartOfDay(zone).toInstant();
        for (var week = 0; week < WEEKS; week++) {
            var sunday = Occasion.nextSunday(now, zone);
            var push = Evening.push(sunday, quiet, now);
            var there = push.atZone(zone);

            assertThat(sunday).isEqualTo(SUNDAY.plusWeeks(week));
            assertThat(there.toLocalDate()).isEqualTo(sunday);
            assertThat(there.getHour()).isEqualTo(18);
            assertThat(Evening.expiry(Instrument.OSTRC_H2, sunday, zone))
                    .isEqualTo(sunday.plusDays(2).atStartOfDay(zone).toInstant());
            now = push;
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void nobody_is_disturbed_nothing_is_in_the_past_and_it_is_always_in_time(ZoneId zone) {
        var random = new Random(zone.getId().hashCode());
        for (var trial = 0; trial < WEEKS; trial++) {
            var from = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
            var quiet = new Quiet(new QuietHours(from, from.plusHours(1 + random.nextInt(18))), zone);
            var sunday = SUNDAY.plusWeeks(trial);
            var now = Evening.of(sunday, zone).plus(Duration.ofMinutes(random.nextInt(2_000) - 1_500));
            var push = Evening.push(sunday, quiet, now);

            assertThat(push).as("%s %s at %s", zone, quiet.hours(), now).isAfterOrEqualTo(now);
            assertThat(quiet.isAt(push))
                    .as("%s %s at %s", zone, quiet.hours(), now)
                    .isFalse();
            assertThat(Duration.between(now, push)).isLessThan(Duration.ofHours(45));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, 2026-03-08T18:00", // not quiet
        "17:30, 09:00, 2026-03-08T17:15", // a quarter of an hour before they go quiet
        "09:00, 19:00, 2026-03-08T19:00", // the nearer one
        "18:00, 06:00, 2026-03-08T17:45",
        "00:00, 23:30, 2026-03-08T23:30" // what is before is another day
    })
    void where_the_evening_is_quiet_it_comes_beside(String from, String to, String local) {
        var quiet = new Quiet(new QuietHours(LocalTime.parse(from), LocalTime.parse(to)), BERLIN);

        assertThat(Evening.push(SUNDAY, quiet, Instant.EPOCH).atZone(BERLIN).toLocalDateTime())
                .isEqualTo(local);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, 2026-03-16", // a Monday, two weeks later
        "2026-03-01T10:00, 2026-03-16", // a Sunday: that day has a questionnaire of its own
        "2026-01-01T10:00, 2026-03-04" // heard of late: today
    })
    void an_outlook_is_asked_for_two_weeks_into_an_episode_and_not_on_a_sunday(String opened, LocalDate day) {
        var openedAt = LocalDateTime.parse(opened).atZone(BERLIN).toInstant();
        var now = LocalDate.of(2026, 3, 4).atTime(12, 0).atZone(BERLIN).toInstant();
        var course = new Course(2, openedAt, Mode.ACTIVE, null);

        var due = Occasion.prognosis(course, BERLIN, now);

        assertThat(due.day()).isEqualTo(day);
        assertThat(due.countsFrom()).isEqualTo(openedAt);
        assertThat(due.name()).isEqualTo("EPISODE:2");
    }

    @Test
    void a_week_begins_on_its_monday() {
        var week = Occasion.week(SUNDAY, BERLIN);

        assertThat(week.countsFrom()).isEqualTo(Instant.parse("2026-03-01T23:00:00Z"));
        assertThat(week.countsFrom().atZone(BERLIN).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }
}
