package dev.backstride.checkin.standing;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.step.RunNext;
import dev.backstride.events.fact.Flag;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
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

    /** The longest the next run may be, in metres; absent where it does not say. */
    @Nullable
    Integer metersAtMost;

    DecisionRow() {}

    DecisionRow(RunnersOwn key, Assessment assessment) {
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
