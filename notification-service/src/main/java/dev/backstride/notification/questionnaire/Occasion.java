package dev.backstride.notification.questionnaire;

import dev.backstride.events.decision.Mode;
import dev.backstride.events.fact.Instrument;
import dev.backstride.notification.advice.Course;
import dev.backstride.notification.journal.StepId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;

/**
 * What makes a questionnaire due.
 *
 * @param name what tells it from others of its instrument: each is asked once
 * @param day of the runner's calendar on which it is due
 * @param countsFrom answers from then on make asking needless
 */
record Occasion(Instrument instrument, String name, LocalDate day, Instant countsFrom) {

    /** How long an episode lasts before its outlook is asked for. */
    private static final int PROGNOSIS_AFTER_DAYS = 14;

    private static final String WEEK = "WEEK:";

    /** The week that ends on {@code sunday}, whose answers count from its Monday on. */
    static Occasion week(LocalDate sunday, ZoneId zone) {
        var monday = sunday.with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        return new Occasion(
                Instrument.OSTRC_H2,
                nameOfWeek(sunday),
                sunday,
                monday.atStartOfDay(zone).toInstant());
    }

    static String nameOfWeek(LocalDate sunday) {
        return WEEK + sunday;
    }

    /** The first Sunday whose evening is after {@code now}. */
    static LocalDate nextSunday(Instant now, ZoneId zone) {
        var sunday = LocalDate.ofInstant(now, zone).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return Evening.of(sunday, zone).isAfter(now) ? sunday : sunday.plusWeeks(1);
    }

    /** The outlook of an episode that has lasted two weeks, whenever we hear of it. */
    static Occasion prognosis(Course course, ZoneId zone, Instant now) {
        var day = LocalDate.ofInstant(course.openedAt(), zone).plusDays(PROGNOSIS_AFTER_DAYS);
        return outlook("EPISODE:" + course.episode(), day, course.openedAt(), zone, now);
    }

    /** The outlook of an episode in which a clinician is to have a look. */
    static Occasion review(Course course, Instant since, ZoneId zone, Instant now) {
        return outlook("REVIEW:" + course.episode(), LocalDate.ofInstant(since, zone), since, zone, now);
    }

    /** Sundays have a questionnaire of their own: one a day is enough. */
    private static Occasion outlook(String name, LocalDate earliest, Instant since, ZoneId zone, Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        var day = earliest.isBefore(today) ? today : earliest;
        return new Occasion(
                Instrument.START_BACK, name, day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day, since);
    }

    /** Whether the one of this {@code name} still concerns a runner who is on {@code course}. */
    static boolean isOf(String name, Course course) {
        return name.startsWith(WEEK)
                || name.equals("EPISODE:" + course.episode())
                || (name.equals("REVIEW:" + course.episode()) && course.mode() == Mode.REVIEW);
    }

    UUID idFor(UUID runner) {
        return StepId.of(runner, instrument + "\n" + name);
    }
}
