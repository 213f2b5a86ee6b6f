package dev.backstride.checkin.reason;

import dev.backstride.checkin.words.Words;
import dev.backstride.events.decision.Code;
import java.util.Collection;
import java.util.List;

/** The protocol's reasons as a runner would hear them. A reason without words does not compile. */
public final class Reasons {

    private Reasons() {}

    /** Each sentence once, in the order of {@code codes}. */
    public static List<String> of(Words words, Collection<Code> codes) {
        return codes.stream().map(code -> of(words, code)).distinct().toList();
    }

    private static String of(Words words, Code code) {
        var why = words.why();
        var seen = words.seen();
        return switch (code) {
            case EPISODE_OPENED -> why.episodeOpened();
            case EPISODE_CLOSED -> why.episodeClosed();
            case EPISODE_VOIDED -> why.episodeVoided();
            case LADDER_ENTER_R1 -> why.enterFirst();
            case LADDER_STEP_UP_R2 -> why.stepUpSecond();
            case LADDER_STEP_UP_R3 -> why.stepUpThird();
            case LADDER_SETTLED_R1, LADDER_SETTLED_R2, LADDER_SETTLED_R3 -> why.settled();
            case LADDER_RETURN_R1, LADDER_RETURN_R2, LADDER_RETURN_R3 -> why.returned();
            case LADDER_PAUSED_NO_RUNS -> why.pausedNoRuns();
            case LADDER_RESUMED -> why.resumed();
            case LADDER_EXHAUSTED -> why.exhausted();
            case PERSISTS_AFTER_TRIAL -> why.persists();
            case WORSE_WHILE_ADHERENT -> why.worseOnStep();
            case IMPROVING_STAY -> why.improving();
            case RUNG_NOT_TRIED -> why.notTried();
            case RUNG_NOT_REPORTED -> why.notReported();
            case NUDGE_TRY_RUNG -> why.nudge();
            case DWELL_HOLD -> why.dwell();
            case R3_WORSE_HOLD -> why.allStepsDone();
            case R3_NOT_TRIED -> why.strengthNotTried();
            case R3_TRIAL_EXTENDED -> why.strengthExtended();
            case R3_UNILATERAL_BIAS -> why.weakerSideFirst();
            case ADHERENCE_LOW -> why.strengthLow();
            case STRENGTH_ABOVE_RANGE -> why.strengthAbove();
            case FLARE -> why.flare();
            case RECURRENCE -> why.recurrence();
            case NEW_SYMPTOM -> why.newSymptom();
            case UNCHANGED_AFTER_WORSE -> why.unchanged();
            case RAN_DURING_REST -> why.ranInBreak();
            case REPEAT_WORSE_UNCHANGED -> why.repeatedUnchanged();
            case REPEAT_WORSE_24H -> why.repeatedWorse();
            case REPEAT_INTOLERABLE -> why.repeatedTooMuch();
            case EPISODE_LONG -> why.goingOnLong();
            case AWAITING_REVIEW -> why.reviewAwaited();
            case REVIEW_REMINDER -> why.reviewToCome();
            case RF_NOT_ANSWERED -> why.questionsWait();
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
                    RF_CANCER_HISTORY,
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
                    RF_INFLAMMATORY -> why.redFlag();
            case ASK_BSI_SCREEN -> why.askOneSide();
            case ASK_STRENGTH_TEST -> why.askStrengthTest();
            case ESC_COACH_INFO -> why.coachTold();
            case ESC_CLINICIAN_REVIEW -> why.clinicianAsked();
            case ESC_PROMPT -> why.clinicianSoon();
            case ESC_URGENT -> why.clinicianToday();
            case ESC_EMERGENCY -> why.emergency();
            case RAN_WHILE_STOPPED -> why.ranWhileStopped();
            case CLEARED_BY_CLINICIAN -> why.cleared();
            case H1_MISSING -> seen.noHourLater();
            case H24_MISSING -> seen.noDayLater();
            case H24_SUBSTITUTED, H24_FROM_PRE_RUN -> seen.standIn();
            case H24_CONFOUNDED_NEXT_RUN -> seen.nextRunCame();
            case REF_PRE -> seen.comparedBefore();
            case REF_H1 -> seen.comparedHour();
            case REF_MISSING -> seen.nothingToCompare();
            case LATE_ANSWER -> seen.late();
            case RATING_ORPHAN, ORPHAN_EXPIRED -> seen.noRun();
            case ENGAGEMENT_LOW -> seen.quietLately();
            case RECOVERED_BY_24H -> seen.recovered();
            case SETTLING_SLOWLY -> seen.settlingSlowly();
            case CHANGE_CONTRADICTS_NRS -> seen.carefulReading();
            case GROC_OVERRIDES_NRS -> seen.yourWordCounts();
            case CURRENT_STATE_NRS -> seen.currentState();
            case ALSO_WORSE_24H -> seen.alsoWorse();
            case CONFOUND_STRENGTH -> seen.strengthBefore();
            case SPIKE_SMALL, SPIKE_MODERATE, SPIKE_LARGE -> seen.longer();
            case LOAD_REF_MISSING -> seen.noLengthYet();
            case LOAD_SPIKE_WITH_SYMPTOM -> seen.longerAndFelt();
            case TRIAL_EXCLUDED_SPIKE -> seen.lengthNotStep();
            case TRIAL_EXCLUDED_HILL -> seen.hillNotStep();
            case ASCENT_SPIKE -> seen.moreClimbing();
            case INTENSITY_SPIKE -> seen.moreHard();
            case FIRST_RUN -> seen.firstRun();
            case LAYOFF_RETURN -> seen.afterBreak();
            case START_SLOW -> seen.startSlow();
            case START_USUAL -> seen.startUsual();
            case START_FAST -> seen.startFast();
            case HR_STEEP -> seen.heartRate();
            case SIT_EXT_3, SIT_EXT_5 -> seen.sitting();
            case STRIDE_LONG_HINT -> seen.strideLong();
            case GCT_SHIFT_HINT -> seen.contactShift();
            case STARTBACK_LOW, STARTBACK_MEDIUM -> seen.questionnaire();
            case STARTBACK_HIGH -> seen.questionnaireHigh();
            case OSTRC_SUBSTANTIAL -> seen.trainingAffected();
            case ONE_SIDED_ISOLATED -> seen.oneSideOnce();
            case ONE_SIDED_WATCH_LEFT, ONE_SIDED_WATCH_RIGHT -> seen.oneSideWatch();
            case ONE_SIDED_RECURRENT_LEFT, ONE_SIDED_RECURRENT_RIGHT -> seen.oneSideAgain();
            case ASYM_TYPICAL -> seen.sidesAlike();
            case ASYM_GREY, ASYM_RETEST_REQUESTED -> seen.sideUnclear();
            case ASYM_INCONSISTENT -> seen.sidesDisagree();
            case ASYM_NOTABLE -> seen.sideWeaker();
            case ASYM_MATCHES_SIDE -> seen.sideMatches();
            case ASYM_INVALID -> seen.testInvalid();
            case HILL_NOT_WARMED -> seen.hillNotWarm();
            case HILL_INTENSITY_ABOVE_USUAL -> seen.hillFaster();
            case HILL_WARMUP_OR_INTENSITY -> seen.hillMayExplain();
            case HILL_ROUTINE_USE_LADDER -> seen.hillRoutine();
            case RUN_DUPLICATE_MERGED, TZ_SHIFT_SUSPECTED -> seen.duplicate();
            case BOUT_EXTENDED -> seen.twoAsOne();
            case BACKFILL -> seen.cameLate();
        };
    }
}
