package dev.backstride.events.decision.step;

import java.util.List;

/**
 * Rung 3: strength and mobility sessions (R-20; Cai 2017, doi 10.1249/MSS.0000000000001396).
 *
 * @param perWeekAtLeast sessions on distinct dates of a week
 * @param perWeekAtMost more than this is more than asked for
 * @param focus what they are about, the first first
 */
public record Strengthen(int perWeekAtLeast, int perWeekAtMost, List<Focus> focus) implements Step {

    /** What a session is about. */
    public enum Focus {
        LEGS,
        HIPS,
        MOBILITY
    }

    public Strengthen {
        focus = List.copyOf(focus);
    }
}
