package dev.backstride.events.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sign the runner can be asked about, with the tier a YES means; the most urgent first. */
public enum Flag {
    RF_SADDLE_SENSATION(Tier.T0, Asked.EVERYBODY),
    RF_BLADDER_CHANGE(Tier.T0, Asked.EVERYBODY),
    RF_BOWEL_CHANGE(Tier.T0, Asked.EVERYBODY),
    RF_SEXUAL_SENSATION(Tier.T0, Asked.EVERYBODY),
    RF_BILATERAL_LEG(Tier.T0, Asked.EVERYBODY),
    RF_LEG_WEAKNESS_PROGRESSIVE(Tier.T0, Asked.EVERYBODY),
    RF_MAJOR_TRAUMA(Tier.T0, Asked.EVERYBODY),
    RF_DARK_URINE(Tier.T0, Asked.EVERYBODY),
    RF_FEVER_SEVERE(Tier.T0, Asked.EVERYBODY),
    RF_TEARING_COLLAPSE(Tier.T0, Asked.EVERYBODY),
    RF_FEVER(Tier.T1, Asked.EVERYBODY),
    RF_IMMUNE_RISK(Tier.T1, Asked.EVERYBODY),
    RF_FRAGILITY(Tier.T1, Asked.EVERYBODY),
    RF_LEG_DEFICIT_ONE(Tier.T1, Asked.EVERYBODY),
    RF_SEVERE_PROGRESSIVE(Tier.T1, Asked.EVERYBODY),
    RF_CANCER_HISTORY(Tier.T2, Asked.EVERYBODY),
    RF_WEIGHT_LOSS(Tier.T2, Asked.EVERYBODY),
    RF_NIGHT_UNREMITTING(Tier.T2, Asked.EVERYBODY),
    RF_FIRST_AT_55(Tier.T2, Asked.EVERYBODY),
    RF_ADOLESCENT_PERSISTENT(Tier.T2, Asked.MINORS),
    RF_ADOLESCENT_EXTENSION(Tier.T2, Asked.MINORS),
    RF_BSI_HOP_PAIN(null, Asked.BONES),
    RF_BSI_NIGHT_PAIN(null, Asked.BONES),
    RF_BSI_FOCAL_TENDER(null, Asked.BONES),
    RF_BSI_HISTORY_2Y(null, Asked.BONES),
    RF_BSI_REDS(null, Asked.BONES),
    RF_BSI_IMPACT_WORSE(null, Asked.BONES),
    RF_INFLAMMATORY(Tier.T3, Asked.BONES);

    /** Who has to be asked. */
    public enum Asked {
        /** Everybody, whenever the full panel is due. */
        EVERYBODY,
        /** Runners under 18, with the full panel. */
        MINORS,
        /** Whoever is asked about bones and joints; nothing waits for the answers. */
        BONES
    }

    private final @Nullable Tier tier;
    private final Asked asked;

    Flag(@Nullable Tier tier, Asked asked) {
        this.tier = tier;
        this.asked = asked;
    }

    /** What a YES means by itself; empty where it is weighed with others, as signs of bone stress are. */
    public Optional<Tier> tier() {
        return Optional.ofNullable(tier);
    }

    public Asked asked() {
        return asked;
    }

    /** All that a runner can be asked about. */
    public static List<Flag> of(boolean minor) {
        return Arrays.stream(values())
                .filter(flag -> minor || flag.asked != Asked.MINORS)
                .toList();
    }
}
