package dev.backstride.notification.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.runner.QuietHours;
import dev.backstride.notification.quiet.Quiet;
import dev.backstride.plumbing.program.WorkingHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    private static final QuietHours USUAL = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T20:59:59Z, 2026-03-02T20:59:59Z",
        "2026-03-02T21:00:00Z, 2026-03-03T06:00:00Z",
        "2026-03-03T02:00:00Z, 2026-03-03T06:00:00Z",
        "2026-03-03T06:00:00Z, 2026-03-03T06:00:00Z",
        "2026-03-28T23:00:00Z, 2026-03-29T05:00:00Z"
    })
    void a_runner_in_berlin_is_left_alone_from_ten_to_seven(Instant now, Instant due) {
        assertThat(Timetable.forRunner(berlin(USUAL), now)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T11:59:00Z, 2026-03-02T11:59:00Z",
        "2026-03-02T12:00:00Z, 2026-03-02T14:00:00Z",
        "2026-03-02T14:00:00Z, 2026-03-02T14:00:00Z"
    })
    void a_runner_may_sleep_by_day(Instant now, Instant due) {
        var siesta = new QuietHours(LocalTime.of(13, 0), LocalTime.of(15, 0));

        assertThat(Timetable.forRunner(berlin(siesta), now)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T07:59:59Z, 2026-03-02T08:00:00Z",
        "2026-03-02T08:00:00Z, 2026-03-02T08:00:00Z",
        "2026-03-02T16:59:59Z, 2026-03-02T16:59:59Z",
        "2026-03-02T17:00:00Z, 2026-03-03T08:00:00Z",
        "2026-03-06T17:00:00Z, 2026-03-09T08:00:00Z",
        "2026-03-07T12:00:00Z, 2026-03-09T08:00:00Z"
    })
    void staff_is_called_at_the_next_working_slot(Instant now, Instant due) {
        var weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

        assertThat(Timetable.forStaff(working(weekdays), now)).isEqualTo(due);
    }

    @Test
    void a_week_has_one_tuesday() {
        var late = Instant.parse("2026-03-03T17:00:00Z");

        assertThat(Timetable.forStaff(working(Set.of(DayOfWeek.TUESDAY)), late)).isEqualTo("2026-03-10T08:00:00Z");
    }

    @Test
    void who_never_works_is_called_at_once() {
        var now = Instant.parse("2026-03-03T12:00:00Z");

        assertThat(Timetable.forStaff(working(Set.of()), now)).isEqualTo(now);
    }

    private static Quiet berlin(QuietHours hours) {
        return new Quiet(hours, ZoneId.of("Europe/Berlin"));
    }

    private static WorkingHours working(Set<DayOfWeek> days) {
        return new WorkingHours() {
            @Override
            public Set<DayOfWeek> days() {
                return days;
            }

            @Override
            public LocalTime from() {
                return LocalTime.of(8, 0);
            }

            @Override
            public LocalTime to() {
                return LocalTime.of(17, 0);
            }

            @Override
            public ZoneId zone() {
                return ZoneId.of("UTC");
            }
        };
    }
}
