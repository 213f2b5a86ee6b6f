package dev.backstride.notification.testing;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Amendment;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Panel;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Standing;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.decision.Versions;
import dev.backstride.events.decision.step.Step;
import dev.backstride.events.fact.Flag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decisions as the assessment service issues them. */
public final class Assessments {

    private final UUID runner;
    private Instant at = Instant.EPOCH;
    private Trigger trigger = Trigger.RUN;
    private @Nullable Verdict verdict = Verdict.PENDING;
    private Action action = Action.GO;
    private List<Code> codes = List.of();
    private List<Recipient> recipients = List.of(Recipient.RUNNER);
    private Mode mode = Mode.NONE;
    private @Nullable Integer episode;
    private @Nullable String bout;
    private @Nullable UUID supersedes;
    private @Nullable CheckInPlan plan;
    private @Nullable Panel panel;
    private @Nullable List<Step> steps;
    private @Nullable Amendment amendment;

    private Assessments(UUID runner) {
        this.runner = runner;
    }

    public static Assessments of(UUID runner) {
        return new Assessments(runner);
    }

    public Assessments at(Instant at) {
        this.at = at;
        return this;
    }

    public Assessments bout(String bout) {
        this.bout = bout;
        return this;
    }

    public Assessments planning(CheckInPlan plan) {
        this.plan = plan;
        return this;
    }

    /** Red-flag questions are due, and hold back {@code withheld}. */
    public Assessments askingFirst(Action withheld, Flag... unanswered) {
        this.action = Action.SCREEN_FIRST;
        this.codes = List.of(Code.RF_NOT_ANSWERED);
        this.panel = new Panel(List.of(unanswered), withheld);
        return this;
    }

    /** Red-flag questions are due, and hold nothing back. */
    public Assessments asking(Flag... unanswered) {
        this.panel = new Panel(List.of(unanswered), null);
        return this;
    }

    public Assessments superseding(@Nullable UUID assessment) {
        this.supersedes = assessment;
        return this;
    }

    public Assessments deciding(Verdict verdict, Action action, Code... codes) {
        this.trigger = verdict == Verdict.RED_FLAG ? Trigger.FLAG : Trigger.H24;
        this.verdict = verdict;
        this.action = action;
        this.codes = List.of(codes);
        return this;
    }

    /** Leaves the runner in {@code mode}; {@code number} is that of the last episode that was opened. */
    public Assessments in(Mode left, int number) {
        this.mode = left;
        this.episode = number;
        return this;
    }

    /** A clearance's decision. */
    public Assessments cleared() {
        this.trigger = Trigger.CLEAR;
        this.verdict = null;
        this.action = Action.HOLD;
        this.codes = List.of(Code.CLEARED_BY_CLINICIAN);
        return this;
    }

    public Assessments telling(Recipient... recipients) {
        this.recipients = List.of(recipients);
        return this;
    }

    public Assessments stepping(Step... next) {
        this.steps = List.of(next);
        return this;
    }

    /** Replaces {@code superseded} because something was told late. */
    public Assessments amending(UUID superseded) {
        this.supersedes = superseded;
        this.amendment = Amendment.AMENDED_LATE_EVENT;
        return this;
    }

    public Assessment build() {
        var decision =
                new Decision(at, trigger, verdict, action, codes, mode, mode == Mode.NONE ? null : 1, recipients);
        var content = new Content(
                runner,
                episode,
                bout,
                decision,
                new Standing(Mode.NONE, null),
                List.of("fact"),
                new Versions("1", "1"));
        return new Assessment(UUID.randomUUID(), content, at, supersedes, amendment, plan, panel, steps);
    }
}
