package dev.backstride.stack.backfill;

/** What became of a recording. */
public sealed interface Outcome {

    /** It is a run now. */
    record Taken() implements Outcome {}

    /** It was one already. */
    record Known() implements Outcome {}

    /**
     * It is none.
     *
     * @param why in a sentence
     */
    record Refused(String why) implements Outcome {}
}
