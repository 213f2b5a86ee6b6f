package dev.backstride.events.decision.step;

import java.util.List;

/**
 * Rung 1: start slower than usual until warm, then go on as usual.
 *
 * @param minutes how long, in minutes of moving time
 * @param speedPercent the fastest it may be, in percent of the runner's usual working speed on the level
 * @param afterSitting how much longer it takes after sitting, fewest hours first; the last that applies counts
 */
public record StartEasy(int minutes, int speedPercent, List<AfterSitting> afterSitting) implements Step {

    /**
     * A longer start after long sitting.
     *
     * @param hours seated hours in the 8 h before the run from which it applies, 0 to 8
     * @param extraMinutes how much longer to start easy, in minutes
     */
    public record AfterSitting(int hours, int extraMinutes) {}

    public StartEasy {
        afterSitting = List.copyOf(afterSitting);
    }
}
