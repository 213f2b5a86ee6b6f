package dev.backstride.protocol.journal;

import dev.backstride.events.decision.Ask;
import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.decision.Slot;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.history.History;
import dev.backstride.protocol.rule.observation.HabitRules;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What to ask after a bout; thinned where the runner is well or nobody answers. */
public final class Questions {

    private Questions() {}

    /**
     * The questions about a bout.
     *
     * @param thin whether only the day after is asked about
     * @param before the bouts before it
     * @param zone where the runner is
     */
    public static CheckInPlan about(Bout bout, boolean thin, History before, ZoneId zone, Configuration numbers) {
        var end = bout.effort().endedAt();
        var nextDay = nextDay(end, before, zone, numbers);
        var asks = thin ? List.of(nextDay) : List.of(hour(end, numbers), nextDay);
        return new CheckInPlan(bout.name(), bout.effort().lastRun(), end, asks).in(zone.getId());
    }

    private static Ask hour(Instant end, Configuration numbers) {
        var windows = numbers.windows();
        return new Ask(Slot.H1, end.plus(windows.h1Due()), end.plus(windows.h1Opens()), end.plus(windows.h1Closes()));
    }

    /** Asked before the runner is likely to be out again, which would blur the answer. */
    private static Ask nextDay(Instant end, History before, ZoneId zone, Configuration numbers) {
        var windows = numbers.windows();
        var opens = end.plus(windows.h24Opens());
        var day = end.plus(windows.h24Due());
        var due = HabitRules.nextStart(before.bouts(), end, day, zone, numbers.asking())
                .map(start -> start.minus(numbers.asking().lead()))
                .map(ahead -> ahead.isBefore(opens) ? opens : ahead)
                .orElse(day);
        return new Ask(Slot.H24, due, opens, end.plus(windows.h24Closes()));
    }
}
