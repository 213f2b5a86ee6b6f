package dev.backstride.protocol.history;

import dev.backstride.events.fact.Side;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What strength tests of the two sides leave open.
 *
 * @param unclear the last test that another one has to confirm; null where none has
 * @param notable the last clear difference that no recurrent side matched yet; null where there is none
 */
public record Limbs(@Nullable Weaker unclear, @Nullable Weaker notable) {

    public static final Limbs NONE = new Limbs(null, null);

    /**
     * A side that was weaker.
     *
     * @param side LEFT or RIGHT; null where both were equal
     * @param at when it was measured
     * @param test the test's id
     */
    public record Weaker(@Nullable Side side, Instant at, String test) {}

    /** A recurrent side matched the difference, which is told once. */
    public Limbs matched() {
        return new Limbs(unclear, null);
    }
}
