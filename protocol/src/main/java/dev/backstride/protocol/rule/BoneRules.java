package dev.backstride.protocol.rule;

import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Tier;
import dev.backstride.protocol.configuration.FlagNumbers;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** signs of bone stress are added up; only a strong one lets the others count. */
public final class BoneRules {

    private static final Set<Flag> STRONG =
            EnumSet.of(Flag.RF_BSI_HOP_PAIN, Flag.RF_BSI_NIGHT_PAIN, Flag.RF_BSI_FOCAL_TENDER);
    private static final Set<Flag> WEAK =
            EnumSet.of(Flag.RF_BSI_HISTORY_2Y, Flag.RF_BSI_REDS, Flag.RF_BSI_IMPACT_WORSE);

    private BoneRules() {}

    /** Whether {@code flag} is one of the signs. */
    public static boolean isSign(Flag flag) {
        return STRONG.contains(flag) || WEAK.contains(flag);
    }

    /**
     * How soon a person must act; empty where nobody must.
     *
     * @param signs what was answered with yes
     * @param oneSided whether one side is recurrent
     * @param spiked whether a bout was lately much longer than the longest before it
     */
    public static Optional<Tier> tier(Set<Flag> signs, boolean oneSided, boolean spiked, FlagNumbers numbers) {
        if (signs.stream().noneMatch(STRONG::contains)) {
            return Optional.empty();
        }
        return Optional.of(points(signs, oneSided, spiked, numbers) >= numbers.bonePrompt() ? Tier.T2 : Tier.T3);
    }

    /** What all of it adds up to. */
    static int points(Set<Flag> signs, boolean oneSided, boolean spiked, FlagNumbers numbers) {
        var strong = (int) signs.stream().filter(STRONG::contains).count();
        var weak = (int) signs.stream().filter(WEAK::contains).count() + (oneSided ? 1 : 0) + (spiked ? 1 : 0);
        return strong * numbers.boneStrong() + weak * numbers.boneWeak();
    }
}
