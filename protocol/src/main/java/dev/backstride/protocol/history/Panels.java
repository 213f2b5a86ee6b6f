package dev.backstride.protocol.history;

import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import dev.backstride.protocol.configuration.Windows;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which red-flag questions are due, and which were answered. Not safe to share between threads. */
public final class Panels {

    /** The four questions about the cauda equina, and legs and fever. */
    private static final Set<Flag> SHORT = EnumSet.of(
            Flag.RF_SADDLE_SENSATION,
            Flag.RF_BLADDER_CHANGE,
            Flag.RF_BOWEL_CHANGE,
            Flag.RF_SEXUAL_SENSATION,
            Flag.RF_BILATERAL_LEG,
            Flag.RF_LEG_WEAKNESS_PROGRESSIVE,
            Flag.RF_FEVER);

    private static final Set<Flag> FULL = EnumSet.allOf(Flag.class);

    private final Windows windows;
    private final Map<Flag, Instant> answered = new EnumMap<>(Flag.class);
    private Instant fullSince = Instant.MIN;
    private Instant shortSince = Instant.MIN;

    public Panels(Windows windows) {
        this.windows = windows;
    }

    /** A yes and a no are answers; silence is none. */
    public void answer(Screening screening) {
        screening.answers().forEach((flag, answer) -> {
            if (answer != Answer.NOT_ANSWERED) {
                answered.put(flag, screening.answeredAt());
            }
        });
    }

    /** An episode opened or came back: everything is asked that was not answered in the last 14 days. */
    public void requireFull(Instant at) {
        fullSince = at.minus(windows.flagExpiry());
    }

    /** It hurts more: the short panel is asked anew. */
    public void requireShort(Instant at) {
        shortSince = at;
    }

    /** Whether a required answer is missing. From the start everything has to have been answered once. */
    public boolean isUnanswered(Instant at, boolean inEpisode) {
        return !isAnswered(FULL, fullSince)
                || !isAnswered(SHORT, shortSince)
                || (inEpisode && !isAnswered(SHORT, at.minus(windows.flagAgain())));
    }

    private boolean isAnswered(Set<Flag> panel, Instant since) {
        for (var flag : panel) {
            var last = answered.get(flag);
            if (last == null || last.isBefore(since)) {
                return false;
            }
        }
        return true;
    }
}
