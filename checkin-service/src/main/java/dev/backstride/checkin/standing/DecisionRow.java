package dev.backstride.checkin.standing;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Mode;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
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
    }

    public Action action() {
        return action;
    }

    /** Event time. */
    public Instant at() {
        return at;
    }
}
