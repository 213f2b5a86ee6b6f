package dev.backstride.events.decision.step;

/** Answer the questions about red flags before the next run. */
public record AnswerScreening(Extent panel) implements Step {

    /** Which questions. */
    public enum Extent {
        /** The grouped questions about the cauda equina, legs and fever. */
        SHORT,
        /** Every one. */
        FULL
    }
}
