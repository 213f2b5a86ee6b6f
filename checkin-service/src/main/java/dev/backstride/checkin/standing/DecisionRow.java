package dev.backstride.checkin.standing;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.decision.step.DoNotRun;
import dev.backstride.events.decision.step.RunNext;
import dev.backstride.events.fact.Flag;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A decision in force. */
@Entity
@Table(name = "decision")
public class DecisionRow {

    @EmbeddedId
    RunnersOwn key;

    Instant at;
    Instant issuedAt;

    @Enumerated(EnumType.STRING)
    Action action;

    @Enumerated(EnumType.STRING)
    Mode mode;

    /** 1 to 3; absent in mode NONE. */
    @Nullable
    Integer rung;

    String[] codes;

    /** Red-flag questions that come first. */
    String[] unanswered;

    /** What to do once they are answered with no; absent where nothing waits for them. */
    @Nullable
    @Enumerated(EnumType.STRING)
    Action withheld;

    /** The facts it rests on. */
    String[] facts;

    /** Whether it asks for no running at all until an instant that has come: what is left of it is milder. */
    public boolean hasRested(Instant now) {
        return restUntil != null && !restUntil.isAfter(now);
    }

    public UUID id() {
        return key.id();
    }

    public UUID runner() {
        return key.runnerId();
    }

    /** What it said to do, whatever was answered since. */
    public Action action() {
        return action;
    }

    public Mode mode() {
        return mode;
    }

    /** Why it was due; empty where that was not kept. */
    public Optional<Trigger> trigger() {
        return Optional.ofNullable(trigger);
    }

    /** How the bout was borne; empty where it is about none. */
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    /** The bout it is about; empty where it is about none. */
    public Optional<String> bout() {
        return Optional.ofNullable(bout);
    }

    /** The reasons, the primary one first. */
    public List<Code> codes() {
        return Arrays.stream(codes).map(Code::valueOf).toList();
    }

    /** The facts it rests on. */
    public List<String> facts() {
        return List.of(facts);
    }

    /** The longest the next run may be, in metres; absent where it does not say. */
    @Nullable
    Integer metersAtMost;

    /** Why it was due; absent in decisions heard of before this was kept. */
    @Nullable
    @Enumerated(EnumType.STRING)
    Trigger trigger;

    /** How the bout was borne; absent where it is about none. */
    @Nullable
    @Enumerated(EnumType.STRING)
    Verdict verdict;

    /** The bout it is about, named by its first run. */
    @Nullable
    String bout;

    /** Until when there is no running at all; absent where there is. */
    @Nullable
    Instant restUntil;

    /** What to do next in every detail, as JSON; absent where it does not say. */
    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    String steps;

    DecisionRow() {}

    DecisionRow(RunnersOwn key, Assessment assessment, @Nullable String steps) {
        var decision = assessment.content().decision();
        this.key = key;
        this.at = decision.at();
        this.issuedAt = assessment.issuedAt();
        this.action = decision.action();
        this.mode = decision.mode();
        this.rung = decision.rung();
        this.codes = decision.codes().stream().map(Code::name).toArray(String[]::new);
        var panel = assessment.panel();
        this.unanswered = panel == null
                ? new String[0]
                : panel.unanswered().stream().map(Flag::name).toArray(String[]::new);
        this.withheld = panel == null ? null : panel.withheld();
        this.facts = assessment.content().facts().toArray(String[]::new);
        this.metersAtMost = RunNext.metersAtMost(assessment.steps());
        this.trigger = decision.trigger();
        this.verdict = decision.verdict();
        this.bout = assessment.content().bout();
        this.restUntil = DoNotRun.until(assessment.steps());
        this.steps = steps;
    }

    /**
     * What to do.
     *
     * @param noSince the questions answered with no since the decision: none waits for what was answered
     */
    public Action action(Set<Flag> noSince) {
        var held = withheld;
        var isReleased = Arrays.stream(unanswered).map(Flag::valueOf).allMatch(noSince::contains);
        return held != null && isReleased ? held : action;
    }

    /** Event time. */
    public Instant at() {
        return at;
    }

    /** The longest the next run may be, in metres; null where the decision does not say. */
    public @Nullable Integer metersAtMost() {
        return metersAtMost;
    }

    /** The rung the runner is on, 1 to 3; 0 outside the ladder and where running is stopped. */
    public int rung() {
        return rung == null || mode == Mode.STOPPED ? 0 : rung;
    }
}
