package dev.backstride.protocol.journal;

import dev.backstride.events.decision.Ask;
import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.decision.Slot;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.configuration.Windows;
import java.util.List;

/** What to ask after a bout; thinned where nobody answers. */
public final class Questions {

    private Questions() {}

    /**
     * The questions about a bout.
     *
     * @param thin whether only the day after is asked about
     */
    public static CheckInPlan about(Bout bout, boolean thin, Windows windows) {
        var end = bout.effort().endedAt();
        var hour =
                new Ask(Slot.H1, end.plus(windows.h1Due()), end.plus(windows.h1Opens()), end.plus(windows.h1Closes()));
        var nextDay = new Ask(
                Slot.H24, end.plus(windows.h24Due()), end.plus(windows.h24Opens()), end.plus(windows.h24Closes()));
        return new CheckInPlan(
                bout.name(), bout.effort().lastRun(), end, thin ? List.of(nextDay) : List.of(hour, nextDay));
    }
}
