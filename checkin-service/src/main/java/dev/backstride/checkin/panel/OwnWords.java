package dev.backstride.checkin.panel;

import dev.backstride.events.fact.Flag;

/** What a red flag is asked as, in words a runner would use. A flag without words does not compile. */
final class OwnWords {

    private OwnWords() {}

    static String of(Flag flag) {
        return switch (flag) {
            case RF_SADDLE_SENSATION ->
                "New numbness or an odd feeling between the legs, around the genitals or the back passage";
            case RF_BLADDER_CHANGE -> "New trouble starting, stopping, feeling or holding urine";
            case RF_BOWEL_CHANGE -> "New loss of control or feeling of the bowel";
            case RF_SEXUAL_SENSATION -> "New loss of feeling or function of the genitals";
            case RF_BILATERAL_LEG -> "Pain, numbness or weakness in both legs, new or spreading";
            case RF_LEG_WEAKNESS_PROGRESSIVE -> "A leg that gives way, a foot that drops, or a leg getting weaker";
            case RF_LEG_DEFICIT_ONE -> "New numbness or weakness in one leg that stays as it is";
            case RF_MAJOR_TRAUMA -> "A hard fall or collision, with pain in the spine since";
            case RF_FRAGILITY -> "A small fall, with brittle bones, steroid tablets, or at 70 or older";
            case RF_FEVER_SEVERE -> "Fever or shivering with severe back pain, or feeling very unwell";
            case RF_FEVER -> "Fever without severe back pain";
            case RF_IMMUNE_RISK ->
                "New constant pain, with weak defences, a recent infection, or drugs that were injected";
            case RF_DARK_URINE -> "Urine as dark as cola, with severe muscle pain";
            case RF_TEARING_COLLAPSE -> "A sudden tearing pain in back or belly, or fainting with it";
            case RF_SEVERE_PROGRESSIVE -> "Pain of 8 of 10 or more that keeps climbing, and no position eases it";
            case RF_NIGHT_UNREMITTING -> "Pain at night that nothing eases";
            case RF_CANCER_HISTORY -> "A cancer in the past, and new pain that does not let up";
            case RF_WEIGHT_LOSS -> "Weight lost without a reason";
            case RF_FIRST_AT_55 -> "The first back pain ever, at 55 or older, for two weeks or longer";
        };
    }
}
