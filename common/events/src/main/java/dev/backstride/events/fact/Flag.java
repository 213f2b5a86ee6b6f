package dev.backstride.events.fact;

/** A red flag the runner can be asked about, with the tier a YES means. */
public enum Flag {
    RF_SADDLE_SENSATION(Tier.T0),
    RF_BLADDER_CHANGE(Tier.T0),
    RF_BOWEL_CHANGE(Tier.T0),
    RF_SEXUAL_SENSATION(Tier.T0),
    RF_BILATERAL_LEG(Tier.T0),
    RF_LEG_WEAKNESS_PROGRESSIVE(Tier.T0),
    RF_MAJOR_TRAUMA(Tier.T0),
    RF_DARK_URINE(Tier.T0),
    RF_FEVER_SEVERE(Tier.T0),
    RF_TEARING_COLLAPSE(Tier.T0),
    RF_FEVER(Tier.T1),
    RF_IMMUNE_RISK(Tier.T1),
    RF_FRAGILITY(Tier.T1),
    RF_LEG_DEFICIT_ONE(Tier.T1),
    RF_SEVERE_PROGRESSIVE(Tier.T1),
    RF_CANCER_HISTORY(Tier.T2),
    RF_WEIGHT_LOSS(Tier.T2),
    RF_NIGHT_UNREMITTING(Tier.T2),
    RF_FIRST_AT_55(Tier.T2);

    private final Tier tier;

    Flag(Tier tier) {
        this.tier = tier;
    }

    public Tier tier() {
        return tier;
    }
}
