package dev.backstride.notification.advice;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Verdict;
import dev.backstride.notification.runner.Key;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision we heard of, as far as a later one may be compared with it. */
@Entity
@Table(name = "decision")
@IdClass(Key.class)
class DecisionRow {

    @Id
    String program;

    @Id
    UUID id;

    UUID runnerId;
    Instant at;

    @Enumerated(EnumType.STRING)
    Action action;

    @Nullable
    String bout;

    @Nullable
    @Enumerated(EnumType.STRING)
    Verdict verdict;

    /** The last one that was opened, whether or not it is over. */
    @Nullable
    Integer episode;

    /** Null in decisions heard before it was noted. */
    @Nullable
    @Enumerated(EnumType.STRING)
    Mode mode;

    DecisionRow() {}

    DecisionRow(String program, Assessment assessment) {
        var content = assessment.content();
        this.program = program;
        this.id = assessment.id();
        this.runnerId = content.runner();
        this.at = content.decision().at();
        this.action = content.decision().action();
        this.bout = content.bout();
        this.verdict = content.decision().verdict();
        this.episode = content.episode();
        this.mode = content.decision().mode();
    }
}
