package dev.backstride.checkin.panel;

import dev.backstride.checkin.words.PanelWords;
import dev.backstride.events.fact.Flag;

/** Questions that are asked together. A flag without a group does not compile. */
enum Group {
    BETWEEN_THE_LEGS,
    LEGS,
    WHOLE_BODY,
    PAIN,
    BONES;

    /** The group that {@code flag} is in. */
    static Group of(Flag flag) {
        return switch (flag) {
            case RF_SADDLE_SENSATION, RF_BLADDER_CHANGE, RF_BOWEL_CHANGE, RF_SEXUAL_SENSATION -> BETWEEN_THE_LEGS;
            case RF_BILATERAL_LEG, RF_LEG_WEAKNESS_PROGRESSIVE, RF_LEG_DEFICIT_ONE -> LEGS;
            case RF_MAJOR_TRAUMA,
                    RF_FRAGILITY,
                    RF_FEVER_SEVERE,
                    RF_FEVER,
                    RF_IMMUNE_RISK,
                    RF_DARK_URINE,
                    RF_TEARING_COLLAPSE -> WHOLE_BODY;
            case RF_SEVERE_PROGRESSIVE,
                    RF_NIGHT_UNREMITTING,
                    RF_CANCER_HISTORY,
                    RF_WEIGHT_LOSS,
                    RF_FIRST_AT_55,
                    RF_ADOLESCENT_PERSISTENT,
                    RF_ADOLESCENT_EXTENSION,
                    RF_INFLAMMATORY -> PAIN;
            case RF_BSI_HOP_PAIN,
                    RF_BSI_NIGHT_PAIN,
                    RF_BSI_FOCAL_TENDER,
                    RF_BSI_HISTORY_2Y,
                    RF_BSI_REDS,
                    RF_BSI_IMPACT_WORSE -> BONES;
        };
    }

    String title(PanelWords words) {
        return switch (this) {
            case BETWEEN_THE_LEGS -> words.betweenTheLegs();
            case LEGS -> words.legs();
            case WHOLE_BODY -> words.wholeBody();
            case PAIN -> words.pain();
            case BONES -> words.bones();
        };
    }
}
