package dev.backstride.protocol.history;

import dev.backstride.protocol.bout.Balances;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.bout.Cadences;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How a runner's steps have been in the last weeks, bouts that are over only: none is compared with itself.
 *
 * @param fortnights oldest first
 * @param shifted starts of the bouts whose balance was off and not the runner's own, oldest first
 */
public record Strides(List<Fortnight> fortnights, List<Instant> shifted) {

    public static final Strides NONE = new Strides(List.of(), List.of());

    private static final long FORTNIGHT = Duration.ofDays(14).toSeconds();

    /** Rules look back 42 d from a start. */
    private static final Duration KEPT = Duration.ofDays(43);

    /**
     * The bouts that started in fourteen days.
     *
     * @param number how many fourteen days lie between 1970 and them
     */
    public record Fortnight(long number, Cadences cadences, Balances balances) {

        private Fortnight plus(Fortnight more) {
            return new Fortnight(number, cadences.plus(more.cadences), balances.plus(more.balances));
        }
    }

    /** With a bout that is over; where it is not known how its steps were, the same. */
    public Strides with(Bout bout, boolean isShifted) {
        var stride = bout.stride();
        if (stride.cadences().means() == 0 && stride.balances().means() == 0) {
            return this;
        }
        var start = bout.effort().startedAt();
        var oldest = number(start.minus(KEPT));
        var latest = new Fortnight(number(start), stride.cadences(), stride.balances());
        return new Strides(with(latest, oldest), isShifted ? shiftedWith(start) : shifted);
    }

    /** Bouts are over in the order of their starts: the latest is in the last of the fortnights, or in one after it. */
    private List<Fortnight> with(Fortnight latest, long oldest) {
        var now = new ArrayList<Fortnight>(fortnights.size() + 1);
        var together = latest;
        for (var one : fortnights) {
            if (one.number == latest.number) {
                together = one.plus(latest);
            } else if (one.number >= oldest) {
                now.add(one);
            }
        }
        now.add(together);
        return List.copyOf(now);
    }

    private List<Instant> shiftedWith(Instant start) {
        var horizon = start.minus(KEPT);
        return Recent.with(shifted, start, _ -> false, known -> known.isBefore(horizon));
    }

    /** The cadences of the fortnights that touch the {@code window} before {@code start}. */
    public Cadences cadences(Instant start, Duration window) {
        var all = Cadences.NONE;
        var from = number(start.minus(window));
        for (var one : fortnights) {
            all = one.number >= from ? all.plus(one.cadences) : all;
        }
        return all;
    }

    /** The balances of the same. */
    public Balances balances(Instant start, Duration window) {
        var all = Balances.NONE;
        var from = number(start.minus(window));
        for (var one : fortnights) {
            all = one.number >= from ? all.plus(one.balances) : all;
        }
        return all;
    }

    /** How many bouts that started in the {@code window} up to {@code start}, both ends included, were shifted. */
    public int shifted(Instant start, Duration window) {
        var from = start.minus(window);
        var count = 0;
        for (var one : shifted) {
            count += one.isBefore(from) || one.isAfter(start) ? 0 : 1;
        }
        return count;
    }

    private static long number(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), FORTNIGHT);
    }
}
