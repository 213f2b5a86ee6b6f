package dev.backstride.notification.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.runner.QuietHours;
import dev.backstride.notification.quiet.Quiet;
import dev.backstride.notification.testing.Plans;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When questions are pushed (R-05, V18, V19). */
class PushTest {

    private static final QuietHours USUAL = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final Duration FIVE_YEARS = Duration.ofDays(5 * 365);

    @ParameterizedTest
    @CsvSource({
        // V18: an hour and a day are elapsed time, whatever the clocks do
        "2026-03-28T08:30+01:00[Europe/Berlin], 2026-03-28T09:30+01:00[Europe/Berlin], 2026-03-29T09:30+02:00[Europe/Berlin]",
        "2025-10-25T08:30+02:00[Europe/Berlin], 2025-10-25T09:30+02:00[Europe/Berlin], 2025-10-26T07:30+01:00[Europe/Berlin]",
        "2026-03-07T18:00-05:00[America/New_York], 2026-03-07T19:00-05:00[America/New_York], 2026-03-08T19:00-04:00[America/New_York]",
        // V19 a and b: nobody is woken, and the day after is asked about beside the night
        "2026-03-02T22:30+01:00[Europe/Berlin], , 2026-03-03T21:45+01:00[Europe/Berlin]",
        "2026-03-02T06:30+01:00[Europe/Berlin], 2026-03-02T07:30+01:00[Europe/Berlin], 2026-03-03T07:00+01:00[Europe/Berlin]",
    })
    void a_bout_is_asked_about_at_its_hours(ZonedDateTime ended, ZonedDateTime hour, ZonedDateTime day) {
        var quiet = new Quiet(USUAL, ended.getZone());

        assertThat(Push.at(h1(ended.toInstant()), quiet))
                .isEqualTo(Optional.ofNullable(hour).map(ZonedDateTime::toInstant));
        assertThat(Push.at(h24(ended.toInstant()), quiet)).contains(day.toInstant());
    }

    /** V19 c: the run ended in Berlin, the runner is in New York. */
    @Test
    void who_has_flown_is_asked_by_the_clock_where_they_are() {
        var ended = ZonedDateTime.parse("2026-03-10T10:00+01:00[Europe/Berlin]").toInstant();
        var quiet = new Quiet(USUAL, ZoneId.of("America/New_York"));

        assertThat(Push.from(h1(ended).due(), h1(ended), quiet)).isEmpty();
        assertThat(Push.from(h24(ended).due(), h24(ended), quiet))
                .contains(ZonedDateTime.parse("2026-03-11T07:00-04:00[America/New_York]")
                        .toInstant());
    }

    @Test
    void in_every_zone_over_five_years_nobody_is_disturbed_and_no_window_is_missed() {
        var random = new Random(5);
        for (var zone : ZoneId.getAvailableZoneIds()) {
            for (var ended : endsIn(ZoneId.of(zone), random)) {
                var quiet = new Quiet(hours(random), ZoneId.of(zone));
                for (var question : List.of(h1(ended), h24(ended))) {
                    var push = Push.at(question, quiet);
                    push.ifPresent(at -> assertThat(isRight(at, question, quiet))
                            .as("%s, %s, %s at %s", quiet, ended, question.slot(), at)
                            .isTrue());
                    assertThat(push.isPresent() || quiet.isAt(question.due())).isTrue();
                }
            }
        }
    }

    @Test
    void in_every_zone_who_moves_is_not_disturbed_where_they_are_then() {
        var random = new Random(6);
        var zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        for (var zone : zones) {
            var there = new Quiet(USUAL, ZoneId.of(zones.get(random.nextInt(zones.size()))));
            for (var ended : endsIn(ZoneId.of(zone), random)) {
                var question = h24(ended);
                var planned = Push.at(question, new Quiet(USUAL, ZoneId.of(zone)));
                planned.flatMap(now -> Push.from(now, question, there))
                        .ifPresent(
                                at -> assertThat(isRight(at, question, there)).isTrue());
            }
        }
    }

    private static boolean isRight(Instant at, Question question, Quiet quiet) {
        return !quiet.isAt(at) && !at.isBefore(question.opens()) && !at.isAfter(question.expires());
    }

    /** Around each change of the clocks, and at any time. */
    private static List<Instant> endsIn(ZoneId zone, Random random) {
        var ends = new ArrayList<Instant>();
        var rules = zone.getRules();
        for (var change = rules.nextTransition(FIRST);
                change != null && change.getInstant().isBefore(FIRST.plus(FIVE_YEARS));
                change = rules.nextTransition(change.getInstant())) {
            for (var before = 0; before < 4; before++) {
                ends.add(change.getInstant().minusSeconds(random.nextInt(2 * 86_400)));
            }
        }
        for (var any = 0; any < 4; any++) {
            ends.add(FIRST.plusSeconds(random.nextInt((int) FIVE_YEARS.toSeconds())));
        }
        return ends;
    }

    private static QuietHours hours(Random random) {
        return random.nextBoolean()
                ? USUAL
                : new QuietHours(LocalTime.of(random.nextInt(24), 0), LocalTime.of(random.nextInt(24), 30));
    }

    private static Question h1(Instant ended) {
        var plan = Plans.both("run", ended);
        return Question.of(plan, plan.asks().getFirst());
    }

    private static Question h24(Instant ended) {
        var plan = Plans.both("run", ended);
        return Question.of(plan, plan.asks().getLast());
    }
}
