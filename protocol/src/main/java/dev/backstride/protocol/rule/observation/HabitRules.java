package dev.backstride.protocol.rule.observation;

import dev.backstride.protocol.configuration.AskingNumbers;
import dev.backstride.protocol.history.PastBout;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** When a runner usually sets off: at the same time of the same weekday. */
public final class HabitRules {

    private static final long WEEK = Duration.ofDays(7).toSeconds();

    /** No bout of a date starts further than this from its noon, also where clocks change. */
    private static final long HALF_A_DAY = Duration.ofHours(14).toSeconds();

    private HabitRules() {}

    /**
     * The first usual start after {@code end} and before {@code until}; empty where there is none.
     *
     * @param bouts oldest first, as far back as they are kept: what was usual before is no habit any more
     * @param zone where the runner is: habits keep to its clock
     */
    public static Optional<Instant> nextStart(
            List<PastBout> bouts, Instant end, Instant until, ZoneId zone, AskingNumbers numbers) {
        var last = until.atZone(zone).toLocalDate();
        for (var date = end.atZone(zone).toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
            var minute = usualMinute(bouts, date, zone, numbers);
            if (minute.isPresent()) {
                var start = date.atStartOfDay()
                        .plusMinutes(minute.getAsInt())
                        .atZone(zone)
                        .toInstant();
                if (start.isAfter(end) && start.isBefore(until)) {
                    return Optional.of(start);
                }
            }
        }
        return Optional.empty();
    }

    /** The median minute of the day at which the last bouts of this weekday started, if enough of them agree. */
    static OptionalInt usualMinute(List<PastBout> bouts, LocalDate date, ZoneId zone, AskingNumbers numbers) {
        var noon = date.atTime(12, 0).atZone(zone).toEpochSecond();
        var starts = new int[numbers.habitRuns()];
        var count = 0;
        for (var i = bouts.size() - 1; i >= 0 && count < starts.length; i--) {
            var startedAt = bouts.get(i).startedAt();
            if (isNear(startedAt.getEpochSecond() - noon)) {
                var local = startedAt.atZone(zone);
                if (local.getDayOfWeek() == date.getDayOfWeek()) {
                    starts[count++] = local.getHour() * 60 + local.getMinute();
                }
            }
        }
        var sorted = Arrays.copyOf(starts, count);
        Arrays.sort(sorted);
        return agree(sorted, numbers) ? OptionalInt.of(median(sorted)) : OptionalInt.empty();
    }

    /** Whether it may be the same weekday, some weeks apart: most bouts need no look at the calendar. */
    private static boolean isNear(long seconds) {
        var apart = Math.floorMod(seconds, WEEK);
        return apart <= HALF_A_DAY || apart >= WEEK - HALF_A_DAY;
    }

    private static boolean agree(int[] sorted, AskingNumbers numbers) {
        var within = numbers.habitWithin().toMinutes();
        for (var first = 0; first + numbers.habitAgreeing() <= sorted.length; first++) {
            if (sorted[first + numbers.habitAgreeing() - 1] - sorted[first] <= within) {
                return true;
            }
        }
        return false;
    }

    private static int median(int[] sorted) {
        var half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
