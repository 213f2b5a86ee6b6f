package dev.backstride.protocol.bout;

/** A bout's distance against the longest of the 30 days before it. The order is no ranking of risk. */
public enum Spike {
    /** Nothing to compare with. */
    UNKNOWN,
    NONE,
    SMALL,
    MODERATE,
    LARGE;

    /** Whether it was longer than the recent longest by more than a tenth. */
    public boolean isSpike() {
        return compareTo(SMALL) >= 0;
    }

    /** Whether it was longer by more than three tenths. */
    public boolean isFarAbove() {
        return compareTo(MODERATE) >= 0;
    }
}
