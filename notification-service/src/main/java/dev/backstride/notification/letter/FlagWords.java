package dev.backstride.notification.letter;

import dev.backstride.events.fact.Flag;

/** Red flags for those who treat: plain medical words, unsoftened. */
final class FlagWords {

    private FlagWords() {}

    static String of(Flag flag) {
        return switch (flag) {
            case RF_SADDLE_SENSATION -> "saddle numbness";
            case RF_BLADDER_CHANGE -> "new bladder trouble";
            case RF_BOWEL_CHANGE -> "new loss of bowel control or feeling";
            case RF_SEXUAL_SENSATION -> "new loss of genital feeling or function";
            case RF_BILATERAL_LEG -> "symptoms in both legs";
            case RF_LEG_WEAKNESS_PROGRESSIVE -> "leg weakness, getting worse";
            case RF_MAJOR_TRAUMA -> "major trauma with spine pain";
            case RF_DARK_URINE -> "dark urine with severe muscle pain";
            case RF_FEVER_SEVERE -> "fever with severe back pain";
            case RF_TEARING_COLLAPSE -> "tearing pain or collapse";
            case RF_FEVER -> "fever";
            case RF_IMMUNE_RISK -> "constant pain with immune suppression or infection";
            case RF_FRAGILITY -> "a minor fall with fragile bones";
            case RF_LEG_DEFICIT_ONE -> "new numbness or weakness in one leg";
            case RF_SEVERE_PROGRESSIVE -> "severe pain, climbing, without an easing position";
            case RF_CANCER_HISTORY -> "a history of cancer with new unremitting pain";
            case RF_WEIGHT_LOSS -> "unexplained weight loss";
            case RF_NIGHT_UNREMITTING -> "unremitting night pain";
            case RF_FIRST_AT_55 -> "first back pain at 55 or older";
        };
    }
}
