package dev.backstride.protocol.rule;

import static dev.backstride.events.decision.Code.SIT_EXT_3;
import static dev.backstride.events.decision.Code.SIT_EXT_5;
import static dev.backstride.events.decision.Code.START_FAST;
import static dev.backstride.events.decision.Code.START_SLOW;
import static dev.backstride.events.decision.Code.START_USUAL;

import dev.backstride.events.decision.Code;
import dev.backstride.protocol.bout.Preparation;
import dev.backstride.protocol.bout.StartClass;
import dev.backstride.protocol.configuration.StartNumbers;
import java.util.List;

/** How a bout began. */
final class StartRules {

    private StartRules() {}

    static List<Code> codes(StartClass start) {
        return switch (start) {
            case SLOW -> List.of(START_SLOW);
            case USUAL -> List.of(START_USUAL);
            case FAST -> List.of(START_FAST);
            case UNKNOWN -> List.of();
        };
    }

    /** long sitting asks for a longer warm-up; it is never a cause. */
    static List<Code> sitting(Preparation preparation, StartNumbers numbers) {
        var hours = preparation.sittingHours();
        if (hours == null || hours < numbers.sitShortHours()) {
            return List.of();
        }
        return List.of(hours < numbers.sitLongHours() ? SIT_EXT_3 : SIT_EXT_5);
    }
}
