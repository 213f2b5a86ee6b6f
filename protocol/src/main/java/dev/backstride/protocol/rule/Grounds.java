package dev.backstride.protocol.rule;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rule a word of a decision is from. A new word does not compile before it has its place here. */
public final class Grounds {

    private Grounds() {}

    /** The rules behind a verdict and its reasons, in the protocol's order. */
    public static Set<Rule> of(@Nullable Verdict verdict, List<Code> codes) {
        var rules = EnumSet.noneOf(Rule.class);
        rules.addAll(of(verdict));
        codes.forEach(code -> of(code).ifPresent(rules::add));
        return rules;
    }

    private static List<Rule> of(@Nullable Verdict verdict) {
        return switch (verdict) {
            case null -> List.of();
            case CLEAR, TOLERABLE, PENDING -> List.of(Rule.R_09, Rule.R_10, Rule.R_12);
            case WORSE_1H, WORSE_24H -> List.of(Rule.R_10, Rule.R_12);
            case INTOLERABLE -> List.of(Rule.R_09, Rule.R_12);
            case UNCONFIRMED, NO_DATA -> List.of(Rule.R_11, Rule.R_12);
            case LOCKED -> List.of(Rule.R_31);
            case RED_FLAG -> List.of(Rule.R_39);
        };
    }

    /** The rule that gives this reason; empty where none here gives it. */
    public static Optional<Rule> of(Code code) {
        return switch (code) {
            case RUN_DUPLICATE_MERGED, TZ_SHIFT_SUSPECTED -> Optional.of(Rule.R_02);
            case BOUT_EXTENDED -> Optional.of(Rule.R_03);
            case RATING_ORPHAN, ORPHAN_EXPIRED -> Optional.of(Rule.R_04);
            case H24_SUBSTITUTED, H24_FROM_PRE_RUN, H24_CONFOUNDED_NEXT_RUN, LATE_ANSWER -> Optional.of(Rule.R_06);
            case BACKFILL, EPISODE_VOIDED -> Optional.of(Rule.R_07);
            case EPISODE_OPENED, LADDER_ENTER_R1 -> Optional.of(Rule.R_08);
            case CURRENT_STATE_NRS -> Optional.of(Rule.R_09);
            case REF_PRE,
                    REF_H1,
                    REF_MISSING,
                    GROC_OVERRIDES_NRS,
                    CHANGE_CONTRADICTS_NRS,
                    SETTLING_SLOWLY,
                    ALSO_WORSE_24H -> Optional.of(Rule.R_10);
            case H1_MISSING, H24_MISSING, ENGAGEMENT_LOW -> Optional.of(Rule.R_11);
            case RECOVERED_BY_24H -> Optional.of(Rule.R_12);
            case SPIKE_SMALL, SPIKE_MODERATE, SPIKE_LARGE, LOAD_REF_MISSING, LOAD_SPIKE_WITH_SYMPTOM ->
                Optional.of(Rule.R_13);
            case START_SLOW, START_USUAL, START_FAST, HR_STEEP -> Optional.of(Rule.R_14);
            case SIT_EXT_3, SIT_EXT_5 -> Optional.of(Rule.R_15);
            case WORSE_WHILE_ADHERENT, DWELL_HOLD, R3_WORSE_HOLD, CONFOUND_STRENGTH -> Optional.of(Rule.R_18);
            case LADDER_STEP_UP_R2,
                    LADDER_STEP_UP_R3,
                    PERSISTS_AFTER_TRIAL,
                    IMPROVING_STAY,
                    RUNG_NOT_TRIED,
                    RUNG_NOT_REPORTED,
                    NUDGE_TRY_RUNG,
                    TRIAL_EXCLUDED_SPIKE,
                    TRIAL_EXCLUDED_HILL -> Optional.of(Rule.R_19);
            case LADDER_EXHAUSTED, R3_NOT_TRIED, R3_TRIAL_EXTENDED, ADHERENCE_LOW, STRENGTH_ABOVE_RANGE ->
                Optional.of(Rule.R_20);
            case LADDER_SETTLED_R1, LADDER_SETTLED_R2, LADDER_SETTLED_R3, EPISODE_CLOSED -> Optional.of(Rule.R_21);
            case FIRST_RUN, LAYOFF_RETURN -> Optional.of(Rule.R_22);
            case LADDER_PAUSED_NO_RUNS, LADDER_RESUMED -> Optional.of(Rule.R_23);
            case UNCHANGED_AFTER_WORSE, REPEAT_WORSE_UNCHANGED, ESC_COACH_INFO -> Optional.of(Rule.R_24);
            case REPEAT_WORSE_24H,
                    REPEAT_INTOLERABLE,
                    EPISODE_LONG,
                    AWAITING_REVIEW,
                    REVIEW_REMINDER,
                    ESC_CLINICIAN_REVIEW -> Optional.of(Rule.R_25);
            case FLARE, RECURRENCE, NEW_SYMPTOM, LADDER_RETURN_R1, LADDER_RETURN_R2, LADDER_RETURN_R3 ->
                Optional.of(Rule.R_26);
            case ONE_SIDED_ISOLATED,
                    ONE_SIDED_WATCH_LEFT,
                    ONE_SIDED_WATCH_RIGHT,
                    ONE_SIDED_RECURRENT_LEFT,
                    ONE_SIDED_RECURRENT_RIGHT,
                    ASK_BSI_SCREEN,
                    ASK_STRENGTH_TEST -> Optional.of(Rule.R_27);
            case HILL_NOT_WARMED, HILL_INTENSITY_ABOVE_USUAL, HILL_WARMUP_OR_INTENSITY, HILL_ROUTINE_USE_LADDER ->
                Optional.of(Rule.R_29);
            case ASCENT_SPIKE, INTENSITY_SPIKE -> Optional.of(Rule.R_30);
            case RF_SADDLE_SENSATION,
                    RF_BLADDER_CHANGE,
                    RF_BOWEL_CHANGE,
                    RF_SEXUAL_SENSATION,
                    RF_BILATERAL_LEG,
                    RF_LEG_WEAKNESS_PROGRESSIVE,
                    RF_MAJOR_TRAUMA,
                    RF_DARK_URINE,
                    RF_FEVER_SEVERE,
                    RF_TEARING_COLLAPSE,
                    RF_FEVER,
                    RF_IMMUNE_RISK,
                    RF_FRAGILITY,
                    RF_LEG_DEFICIT_ONE,
                    RF_SEVERE_PROGRESSIVE,
                    ESC_URGENT,
                    ESC_EMERGENCY,
                    RAN_WHILE_STOPPED,
                    CLEARED_BY_CLINICIAN -> Optional.of(Rule.R_31);
            case RF_CANCER_HISTORY,
                    RF_WEIGHT_LOSS,
                    RF_NIGHT_UNREMITTING,
                    RF_FIRST_AT_55,
                    RF_ADOLESCENT_PERSISTENT,
                    RF_ADOLESCENT_EXTENSION,
                    RF_BSI_HOP_PAIN,
                    RF_BSI_NIGHT_PAIN,
                    RF_BSI_FOCAL_TENDER,
                    RF_BSI_HISTORY_2Y,
                    RF_BSI_REDS,
                    RF_BSI_IMPACT_WORSE,
                    RF_INFLAMMATORY,
                    ESC_PROMPT -> Optional.of(Rule.R_32);
            case RF_NOT_ANSWERED -> Optional.of(Rule.R_33);
            case RAN_DURING_REST -> Optional.of(Rule.R_43);
            case R3_UNILATERAL_BIAS,
                    ASYM_TYPICAL,
                    ASYM_GREY,
                    ASYM_RETEST_REQUESTED,
                    ASYM_INCONSISTENT,
                    ASYM_NOTABLE,
                    ASYM_MATCHES_SIDE,
                    ASYM_INVALID -> Optional.of(Rule.R_28);
            case STARTBACK_LOW, STARTBACK_MEDIUM, STARTBACK_HIGH, OSTRC_SUBSTANTIAL -> Optional.of(Rule.R_35);
            case STRIDE_LONG_HINT, GCT_SHIFT_HINT -> Optional.of(Rule.R_37);
        };
    }
}
