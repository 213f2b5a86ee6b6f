package dev.backstride.protocol.history;

import dev.backstride.events.decision.step.AnswerScreening.Extent;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import dev.backstride.protocol.configuration.Windows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which red-flag questions are due, and which were answered.
 *
 * @param answered when each was last answered with yes or no
 * @param fullSince from when on an answer counts for the full panel; from ever where null
 * @param shortSince the same for the short panel
 */
public record Panels(
        Map<Flag, Instant> answered,
        @Nullable Instant fullSince,
        @Nullable Instant shortSince) {

    public static final Panels NONE = new Panels(Map.of(), null, null);

    /** The four questions about the cauda equina, and legs and fever. */
    private static final Set<Flag> SHORT = Collections.unmodifiableSet(EnumSet.of(
            Flag.RF_SADDLE_SENSATION,
            Flag.RF_BLADDER_CHANGE,
            Flag.RF_BOWEL_CHANGE,
            Flag.RF_SEXUAL_SENSATION,
            Flag.RF_BILATERAL_LEG,
            Flag.RF_LEG_WEAKNESS_PROGRESSIVE,
            Flag.RF_FEVER));

    private static final List<Flag> OF_EVERYBODY = askedOf(Flag.Asked.EVERYBODY);
    private static final List<Flag> OF_MINORS = askedOf(Flag.Asked.EVERYBODY, Flag.Asked.MINORS);

    public Panels {
        var copy = new EnumMap<Flag, Instant>(Flag.class);
        copy.putAll(answered);
        answered = Collections.unmodifiableMap(copy);
    }

    /** A yes and a no to what is required are answers; silence is none. */
    public Panels with(Screening screening, boolean isMinor) {
        var now = new HashMap<>(answered);
        screening.answers().forEach((flag, answer) -> {
            if (answer != Answer.NOT_ANSWERED && required(isMinor).contains(flag)) {
                now.put(flag, screening.answeredAt());
            }
        });
        return new Panels(now, fullSince, shortSince);
    }

    /** An episode opened or came back: everything is asked that was not answered in the last 14 days. */
    public Panels requiringFull(Instant at, Windows windows) {
        return new Panels(answered, at.minus(windows.flagExpiry()), shortSince);
    }

    /** It hurts more: the short panel is asked anew. */
    public Panels requiringShort(Instant at) {
        return new Panels(answered, fullSince, at);
    }

    /**
     * The required answers that are missing, most urgent first. From the start everything has to have been answered
     * once; in an episode the short panel again each week.
     *
     * @param isMinor whether what only minors are asked is required, too
     */
    public List<Flag> unanswered(Instant at, boolean inEpisode, boolean isMinor, Windows windows) {
        var weekly = inEpisode ? at.minus(windows.flagAgain()) : null;
        var missing = new ArrayList<Flag>();
        for (var flag : required(isMinor)) {
            if (!isAnswered(flag, fullSince)
                    || (SHORT.contains(flag) && !(isAnswered(flag, shortSince) && isAnswered(flag, weekly)))) {
                missing.add(flag);
            }
        }
        return missing;
    }

    /** Which questions ask for these answers; null where none are missing. */
    public static @Nullable Extent asking(List<Flag> missing) {
        if (missing.isEmpty()) {
            return null;
        }
        return SHORT.containsAll(missing) ? Extent.SHORT : Extent.FULL;
    }

    private static List<Flag> required(boolean isMinor) {
        return isMinor ? OF_MINORS : OF_EVERYBODY;
    }

    private static List<Flag> askedOf(Flag.Asked... asked) {
        return Arrays.stream(Flag.values())
                .filter(flag -> List.of(asked).contains(flag.asked()))
                .toList();
    }

    private boolean isAnswered(Flag flag, @Nullable Instant since) {
        var last = answered.get(flag);
        return last != null && (since == null || !last.isBefore(since));
    }
}
