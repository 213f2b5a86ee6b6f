package dev.backstride.checkin.panel;

import dev.backstride.checkin.words.SignWords;
import dev.backstride.events.fact.Flag;

/** What a red flag is asked as. A flag without words does not compile. */
public final class OwnWords {

    private OwnWords() {}

    /** The question about {@code flag}, as a statement. */
    public static String of(SignWords words, Flag flag) {
        return switch (flag) {
            case RF_SADDLE_SENSATION -> words.saddleSensation();
            case RF_BLADDER_CHANGE -> words.bladderChange();
            case RF_BOWEL_CHANGE -> words.bowelChange();
            case RF_SEXUAL_SENSATION -> words.sexualSensation();
            case RF_BILATERAL_LEG -> words.bilateralLeg();
            case RF_LEG_WEAKNESS_PROGRESSIVE -> words.legWeaknessProgressive();
            case RF_LEG_DEFICIT_ONE -> words.legDeficitOne();
            case RF_MAJOR_TRAUMA -> words.majorTrauma();
            case RF_FRAGILITY -> words.fragility();
            case RF_FEVER_SEVERE -> words.feverSevere();
            case RF_FEVER -> words.fever();
            case RF_IMMUNE_RISK -> words.immuneRisk();
            case RF_DARK_URINE -> words.darkUrine();
            case RF_TEARING_COLLAPSE -> words.tearingCollapse();
            case RF_SEVERE_PROGRESSIVE -> words.severeProgressive();
            case RF_NIGHT_UNREMITTING -> words.nightUnremitting();
            case RF_CANCER_HISTORY -> words.cancerHistory();
            case RF_WEIGHT_LOSS -> words.weightLoss();
            case RF_FIRST_AT_55 -> words.firstAt55();
            case RF_ADOLESCENT_PERSISTENT -> words.adolescentPersistent();
            case RF_ADOLESCENT_EXTENSION -> words.adolescentExtension();
            case RF_BSI_HOP_PAIN -> words.hopPain();
            case RF_BSI_NIGHT_PAIN -> words.nightOrRestPain();
            case RF_BSI_FOCAL_TENDER -> words.focalTender();
            case RF_BSI_HISTORY_2Y -> words.boneHistory();
            case RF_BSI_REDS -> words.lowEnergy();
            case RF_BSI_IMPACT_WORSE -> words.impactWorse();
            case RF_INFLAMMATORY -> words.inflammatory();
        };
    }
}
