package dev.backstride.protocol.journal;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Panel;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.decision.step.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one happening says, before everything said at the same instant becomes one decision.
 *
 * @param trigger what made it due
 * @param verdict how the bout was borne, where it is about one
 * @param action what to do next
 * @param codes the reasons
 * @param bout the bout it is about, where it is about one
 * @param facts ids of the facts behind it
 * @param tellClinician whether the clinician hears of it whatever its codes
 * @param plan what to ask because of it
 * @param panel red-flag questions that are due
 * @param steps what to do next, once that is known
 */
public record Draft(
        Trigger trigger,
        @Nullable Verdict verdict,
        Action action,
        List<Code> codes,
        @Nullable String bout,
        List<String> facts,
        boolean tellClinician,
        @Nullable CheckInPlan plan,
        @Nullable Panel panel,
        List<Step> steps) {

    /** Words about something measured; they change nothing that stands. */
    private static final Set<Code> NOTES = EnumSet.of(
            Code.ASYM_TYPICAL,
            Code.ASYM_GREY,
            Code.ASYM_RETEST_REQUESTED,
            Code.ASYM_INCONSISTENT,
            Code.ASYM_NOTABLE,
            Code.ASYM_MATCHES_SIDE,
            Code.ASYM_INVALID,
            Code.R3_UNILATERAL_BIAS,
            Code.OSTRC_SUBSTANTIAL,
            Code.STARTBACK_LOW,
            Code.STARTBACK_MEDIUM,
            Code.ESC_COACH_INFO);

    public Draft {
        codes = List.copyOf(codes);
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
    }

    /** With no red-flag question due. */
    public Draft(
            Trigger trigger,
            @Nullable Verdict verdict,
            Action action,
            List<Code> codes,
            @Nullable String bout,
            List<String> facts,
            boolean tellClinician,
            @Nullable CheckInPlan plan) {
        this(trigger, verdict, action, codes, bout, facts, tellClinician, plan, null, List.of());
    }

    public static Draft of(Trigger trigger, Action action, List<Code> codes) {
        return new Draft(trigger, null, action, codes, null, List.of(), false, null);
    }

    /** A mere note about {@code fact}. */
    public static Draft note(List<Code> codes, String fact) {
        return new Draft(Trigger.TICK, null, Action.KEEP, codes, null, List.of(fact), false, null);
    }

    /** Whether it only says what was measured. */
    public boolean isNote() {
        return trigger == Trigger.TICK && !codes.isEmpty() && NOTES.containsAll(codes);
    }

    public Draft tellingClinician(boolean tell) {
        return new Draft(trigger, verdict, action, codes, bout, facts, tell, plan, panel, steps);
    }

    public Draft asking(@Nullable CheckInPlan questions) {
        return new Draft(trigger, verdict, action, codes, bout, facts, tellClinician, questions, panel, steps);
    }

    /** The same, resting on {@code more} facts. */
    public Draft restingOn(List<String> more) {
        var all = both(facts, more);
        return new Draft(trigger, verdict, action, codes, bout, all, tellClinician, plan, panel, steps);
    }

    /** The same, and red-flag questions beside it. */
    public Draft screening(Panel due) {
        return new Draft(trigger, verdict, action, codes, bout, facts, tellClinician, plan, due, steps);
    }

    /** The same, with what to do next. */
    public Draft stepping(List<Step> next) {
        return new Draft(trigger, verdict, action, codes, bout, facts, tellClinician, plan, panel, next);
    }

    /** The same, with red-flag questions before anything else. */
    public Draft screeningFirst(Code reason, Panel due) {
        var reasons = both(codes, List.of(reason));
        return new Draft(trigger, verdict, Action.SCREEN_FIRST, reasons, bout, facts, tellClinician, plan, due, steps);
    }

    /** Two of one instant: the stronger trigger names them, the later one has the last word. */
    public Draft joinedBy(Draft later) {
        var last = lastWord(later);
        return new Draft(
                later.trigger.compareTo(trigger) > 0 ? later.trigger : trigger,
                later.verdict == null ? verdict : later.verdict,
                last,
                last == Action.SCREEN_FIRST ? both(codes, later.codes) : answered(both(codes, later.codes)),
                later.bout == null ? bout : later.bout,
                both(facts, later.facts),
                tellClinician || later.tellClinician,
                later.plan == null ? plan : later.plan,
                later.panel,
                later.steps);
    }

    /** Without the word that something waits for answers. */
    private static List<Code> answered(List<Code> codes) {
        return codes.stream().filter(code -> code != Code.RF_NOT_ANSWERED).toList();
    }

    private Action lastWord(Draft later) {
        if (later.isNote()) {
            return action;
        }
        return later.softensNothing() ? action.strictest(later.action) : later.action;
    }

    /** A pause or a reminder of a review softens nothing said at the same instant. */
    private boolean softensNothing() {
        return codes.contains(Code.LADDER_PAUSED_NO_RUNS) || codes.contains(Code.REVIEW_REMINDER);
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
