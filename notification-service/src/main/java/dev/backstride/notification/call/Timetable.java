package dev.backstride.notification.call;

import dev.backstride.notification.quiet.Quiet;
import dev.backstride.plumbing.program.WorkingHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When it is somebody's time for what can wait. */
public final class Timetable {

    private static final int WEEK = 7;

    private Timetable() {}

    /** {@code now}, or the end of the quiet hours it falls into where the runner is. */
    public static Instant forRunner(Quiet quiet, Instant now) {
        return quiet.isAt(now) ? quiet.overAfter(now) : now;
    }

    /** {@code now}, or the start of the next hours at work; {@code now} where there are none within a week. */
    public static Instant forStaff(WorkingHours hours, Instant now) {
        var today = now.atZone(hours.zone()).toLocalDate();
        for (var day = 0; day <= WEEK; day++) {
            var date = today.plusDays(day);
            if (hours.days().contains(date.getDayOfWeek())
                    && at(date, hours.to(), hours).isAfter(now)) {
                var start = at(date, hours.from(), hours);
                return start.isAfter(now) ? start : now;
            }
        }
        return now;
    }

    private static Instant at(LocalDate date, LocalTime time, WorkingHours hours) {
        return ZonedDateTime.of(date, time, hours.zone()).toInstant();
    }
}
