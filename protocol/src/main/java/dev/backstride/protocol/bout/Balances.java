package dev.backstride.protocol.bout;

import dev.backstride.protocol.configuration.StrideNumbers;

/**
 * Contact-time balances on level ground, as a sum over means of 30 s.
 *
 * @param means how many
 * @param left sum of what the left foot had more than half, per mille of the contact
 */
public record Balances(int means, long left) {

    public static final Balances NONE = new Balances(0, 0);

    /** Those of a recording. */
    public static Balances of(Footsteps steps, StrideNumbers numbers) {
        if (steps.contact() == null) {
            return NONE;
        }
        var means = 0;
        var left = 0L;
        for (var mean = 0; mean < steps.means(); mean++) {
            if (steps.tellsBalance(mean, numbers)) {
                means++;
                left += steps.balance(mean);
            }
        }
        return means == 0 ? NONE : new Balances(means, left);
    }

    public Balances plus(Balances more) {
        return new Balances(means + more.means, left + more.left);
    }

    /** Whether their mean is further than {@code perMille} from half. */
    public boolean isOff(int perMille) {
        return Math.abs(left) > (long) perMille * means;
    }

    /** Whether their mean is at least {@code perMille} from that of {@code usual}. */
    public boolean isShifted(Balances usual, int perMille) {
        return Math.abs(left * usual.means - usual.left * means) >= (long) perMille * means * usual.means;
    }
}
