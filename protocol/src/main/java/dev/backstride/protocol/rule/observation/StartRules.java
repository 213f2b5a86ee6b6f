package dev.backstride.protocol.rule.observation;

import static dev.backstride.events.decision.Code.SIT_EXT_3;
import static dev.backstride.events.decision.Code.SIT_EXT_5;
import static dev.backstride.events.decision.Code.START_FAST;
import static dev.backstride.events.decision.Code.START_SLOW;
import static dev.backstride.events.decision.Code.START_USUAL;

import dev.backstride.events.decision.Code;
import dev.backstride.protocol.bout.Pace;
import dev.backstride.protocol.bout.Preparation;
import dev.backstride.protocol.bout.StartClass;
import dev.backstride.protocol.configuration.StartNumbers;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How a bout began. */
public final class StartRules {

    private StartRules() {}

    /** the opening against the runner's own habit, or else against the same run; UNKNOWN where neither tells. */
    public static StartClass measured(
            Pace pace, @Nullable Double sittingHours, OptionalInt habit, StartNumbers numbers) {
        if (!pace.evenStart() || !pace.isAtLeast(numbers.least())) {
            return StartClass.UNKNOWN;
        }
        var extra = numbers.extraAfter(sittingHours == null ? 0 : sittingHours);
        var opening = pace.between(numbers.settling(), numbers.opening().plus(extra));
        return habit.isPresent()
                ? compared(opening, habit, numbers.slowPercent(), numbers.fastPercent())
                : compared(opening, settled(pace, numbers), numbers.slowPercent(), numbers.fastWithinPercent());
    }

    /** What a steady bout adds to the habit, mm/s; empty where it is too short or too uneven to tell. */
    public static OptionalInt working(Pace pace, StartNumbers numbers) {
        return pace.steady() && pace.isAtLeast(numbers.least()) ? settled(pace, numbers) : OptionalInt.empty();
    }

    private static OptionalInt settled(Pace pace, StartNumbers numbers) {
        return pace.working(numbers.opening(), numbers.tail());
    }

    private static StartClass compared(OptionalInt opening, OptionalInt usual, int slowPercent, int fastPercent) {
        if (opening.isEmpty() || usual.isEmpty()) {
            return StartClass.UNKNOWN;
        }
        var percent = 100L * opening.getAsInt();
        if (percent <= (long) slowPercent * usual.getAsInt()) {
            return StartClass.SLOW;
        }
        return percent >= (long) fastPercent * usual.getAsInt() ? StartClass.FAST : StartClass.USUAL;
    }

    public static List<Code> codes(StartClass start) {
        return switch (start) {
            case SLOW -> List.of(START_SLOW);
            case USUAL -> List.of(START_USUAL);
            case FAST -> List.of(START_FAST);
            case UNKNOWN -> List.of();
        };
    }

    /** long sitting asks for a longer warm-up; it is never a cause. */
    public static List<Code> sitting(Preparation preparation, StartNumbers numbers) {
        var hours = preparation.sittingHours();
        if (hours == null || hours < numbers.sitShortHours()) {
            return List.of();
        }
        return List.of(hours < numbers.sitLongHours() ? SIT_EXT_3 : SIT_EXT_5);
    }
}
