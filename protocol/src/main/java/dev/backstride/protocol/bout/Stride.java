package dev.backstride.protocol.bout;

/**
 * The steps of a bout.
 *
 * @param cadences on level ground
 * @param balances on level ground
 * @param longMeans in how many means of the opening the steps were longer than the speed lets expect
 * @param told whether that was hinted at
 */
public record Stride(Cadences cadences, Balances balances, int longMeans, boolean told) {

    public static final Stride NONE = new Stride(Cadences.NONE, Balances.NONE, 0, false);

    /** The same bout with a later recording joined on: what was told is told. */
    public Stride joinedBy(Stride later) {
        return new Stride(
                cadences.plus(later.cadences), balances.plus(later.balances), longMeans + later.longMeans, told);
    }

    Stride hinted() {
        return new Stride(cadences, balances, longMeans, true);
    }
}
