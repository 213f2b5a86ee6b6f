package dev.backstride.protocol.fold;

import dev.backstride.events.decision.Ask;
import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.decision.Slot;
import dev.backstride.events.runner.CheckIns;
import dev.backstride.protocol.bout.Bout;
import java.util.List;

/** What to ask after a bout; thinned where nobody answers. */
final class Questions {

    private Questions() {}

    static CheckInPlan about(State state, Bout bout) {
        var windows = state.numbers.windows();
        var end = bout.effort().endedAt();
        var hour =
                new Ask(Slot.H1, end.plus(windows.h1Due()), end.plus(windows.h1Opens()), end.plus(windows.h1Closes()));
        var nextDay = new Ask(
                Slot.H24, end.plus(windows.h24Due()), end.plus(windows.h24Opens()), end.plus(windows.h24Closes()));
        var thin = state.context.checkIns() == CheckIns.LIGHT
                || state.unanswered >= state.numbers.settling().noData();
        return new CheckInPlan(
                bout.name(), bout.effort().lastRun(), end, thin ? List.of(nextDay) : List.of(hour, nextDay));
    }
}
