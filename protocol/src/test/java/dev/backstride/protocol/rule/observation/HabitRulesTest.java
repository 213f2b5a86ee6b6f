package dev.backstride.protocol.rule.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.history.PastBout;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a runner usually sets off. */
class HabitRulesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** A Tuesday, two days after the clocks went forward. */
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "'07:00 07:00 07:00 07:00', 07:00",
        "'07:00 07:10 07:20 18:00', 07:15",
        "'07:00 18:00 07:50 08:00', 07:55",
        "'06:00 07:00 06:30', 06:30",
        "'06:00 07:01 06:30', ",
        "'07:00 18:00 07:00 18:00', ",
        "'07:00 07:00', ",
        "'', ",
        // what is older than the last four is usual no more
        "'02:00 07:00 07:10 07:20 07:30', 07:15"
    })
    void three_of_the_last_four_make_a_habit(String starts, @Nullable LocalTime usual) {
        var bouts = new ArrayList<PastBout>();
        var times = starts.isEmpty() ? new String[0] : starts.split(" ");
        for (var i = 0; i < times.length; i++) {
            bouts.add(bout(DATE.minusWeeks(times.length - i), LocalTime.parse(times[i])));
            bouts.add(bout(DATE.minusWeeks(times.length - i).plusDays(2), LocalTime.of(12, 0)));
        }

        assertThat(next(bouts, DATE.minusDays(1).atTime(8, 0).atZone(BERLIN).toInstant()))
                .isEqualTo(
                        usual == null ? null : usual.atDate(DATE).atZone(BERLIN).toInstant());
    }

    @Test
    void the_habit_of_the_day_the_run_ended_on_counts_while_it_lies_ahead() {
        var evenings = List.of(
                bout(DATE.minusWeeks(3), LocalTime.of(18, 0)),
                bout(DATE.minusWeeks(2), LocalTime.of(18, 0)),
                bout(DATE.minusWeeks(1), LocalTime.of(18, 0)));

        assertThat(next(evenings, DATE.atTime(9, 0).atZone(BERLIN).toInstant()))
                .isEqualTo(DATE.atTime(18, 0).atZone(BERLIN).toInstant());
        assertThat(next(evenings, DATE.atTime(18, 0).atZone(BERLIN).toInstant()))
                .isNull();
        assertThat(next(evenings, DATE.minusDays(1).atTime(18, 0).atZone(BERLIN).toInstant()))
                .isNull();
    }

    @Test
    void in_every_zone_it_is_the_weekday_of_the_calendar_that_counts() {
        var random = new Random(9);
        var numbers = Configuration.standard().asking();
        for (var name : ZoneId.getAvailableZoneIds()) {
            var zone = ZoneId.of(name);
            var bouts = new ArrayList<PastBout>();
            for (var any = 0; any < 40; any++) {
                var start = Instant.parse("2026-03-01T00:00:00Z").plusSeconds(random.nextInt(42 * 86_400));
                bouts.add(bout(start));
            }
            bouts.sort(Comparator.comparing(PastBout::startedAt));
            for (var day = 0; day < 7; day++) {
                var date = LocalDate.of(2026, 4, 13).plusDays(day);
                assertThat(HabitRules.usualMinute(bouts, date, zone, numbers).isPresent())
                        .as("%s on %s", name, date)
                        .isEqualTo(isUsual(bouts, date, zone));
            }
        }
    }

    /** The same by the words of the rule. */
    private static boolean isUsual(List<PastBout> bouts, LocalDate date, ZoneId zone) {
        var minutes = bouts.reversed().stream()
                .map(bout -> bout.startedAt().atZone(zone))
                .filter(start -> start.getDayOfWeek() == date.getDayOfWeek())
                .limit(4)
                .map(start -> (long) start.toLocalTime()
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toSecondOfDay()
                        / 60)
                .sorted()
                .toList();
        return (minutes.size() >= 3 && minutes.get(2) - minutes.get(0) <= 60)
                || (minutes.size() == 4 && minutes.get(3) - minutes.get(1) <= 60);
    }

    private static @Nullable Instant next(List<PastBout> bouts, Instant end) {
        return HabitRules.nextStart(
                        bouts,
                        end,
                        end.plus(Duration.ofHours(24)),
                        BERLIN,
                        Configuration.standard().asking())
                .orElse(null);
    }

    private static PastBout bout(LocalDate date, LocalTime start) {
        return bout(date.atTime(start).atZone(BERLIN).toInstant());
    }

    private static PastBout bout(Instant start) {
        return new PastBout(
                start, start.plus(Duration.ofMinutes(50)), 8_000, 0, null, false, true, false, false, false);
    }
}
