package dev.backstride.protocol.rule.observation;

import static dev.backstride.events.decision.Code.FIRST_RUN;
import static dev.backstride.events.decision.Code.LAYOFF_RETURN;
import static dev.backstride.events.decision.Code.LOAD_REF_MISSING;
import static dev.backstride.events.decision.Code.SPIKE_LARGE;
import static dev.backstride.events.decision.Code.SPIKE_MODERATE;
import static dev.backstride.events.decision.Code.SPIKE_SMALL;

import dev.backstride.events.decision.Code;
import dev.backstride.protocol.bout.Effort;
import dev.backstride.protocol.bout.Spike;
import dev.backstride.protocol.configuration.LoadNumbers;
import dev.backstride.protocol.history.Efforts;
import java.time.Duration;
import java.util.List;

/** More than lately, or after a break. */
public final class LoadRules {

    private LoadRules() {}

    /** distance against the longest of the 30 days before the start, in integer metres. */
    public static Spike spike(Effort effort, Efforts efforts, LoadNumbers numbers) {
        var known = efforts.most(effort, numbers.reference(), Efforts.Past::distanceMeters);
        if (known.isEmpty()) {
            return Spike.UNKNOWN;
        }
        var longest = (long) known.getAsInt();
        var distance = 100L * effort.distanceMeters();
        if (distance <= numbers.smallPercent() * longest) {
            return Spike.NONE;
        }
        if (distance <= numbers.moderatePercent() * longest) {
            return Spike.SMALL;
        }
        return distance <= numbers.largePercent() * longest ? Spike.MODERATE : Spike.LARGE;
    }

    public static List<Code> codes(Spike spike) {
        return switch (spike) {
            case UNKNOWN -> List.of(LOAD_REF_MISSING);
            case NONE -> List.of();
            case SMALL -> List.of(SPIKE_SMALL);
            case MODERATE -> List.of(SPIKE_MODERATE);
            case LARGE -> List.of(SPIKE_LARGE);
        };
    }

    /** the first run, or the first after 14 days from the end of the last. */
    public static List<Code> layoff(Effort effort, Efforts efforts, LoadNumbers numbers) {
        var last = efforts.lastEndBefore(effort);
        if (last == null) {
            return List.of(FIRST_RUN);
        }
        var gap = Duration.between(last, effort.startedAt());
        return gap.compareTo(numbers.layoff()) >= 0 ? List.of(LAYOFF_RETURN) : List.of();
    }
}
