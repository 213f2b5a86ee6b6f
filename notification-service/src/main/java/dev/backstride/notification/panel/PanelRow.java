package dev.backstride.notification.panel;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Panel;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a runner answered with no and when, and the decision that waits for more, if one does. */
@Entity
@Table(name = "panel")
@IdClass(PanelRow.Whose.class)
class PanelRow {

    record Whose(String program, UUID runnerId) implements Serializable {}

    @Id
    String program;

    @Id
    UUID runnerId;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<Flag, Instant> answered;

    @Nullable
    UUID assessmentId;

    @Nullable
    Instant askedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Flag> unanswered;

    @Nullable
    @Enumerated(EnumType.STRING)
    Action withheld;

    PanelRow() {}

    PanelRow(String program, UUID runner) {
        this.program = program;
        this.runnerId = runner;
        this.answered = Map.of();
        this.unanswered = List.of();
    }

    /** Whether it asks anything that was not asked before. */
    boolean wait(Assessment assessment, Panel panel) {
        var isMore = !unanswered.containsAll(panel.unanswered());
        assessmentId = assessment.id();
        askedAt = assessment.content().decision().at();
        unanswered = panel.unanswered();
        withheld = panel.withheld();
        return isMore;
    }

    /** Nothing waits any more. */
    void waitForNothing() {
        assessmentId = null;
        askedAt = null;
        unanswered = List.of();
        withheld = null;
    }

    void hear(Screening screening) {
        var now = new HashMap<>(answered);
        screening.answers().forEach((flag, answer) -> {
            if (answer == Answer.NO) {
                now.merge(flag, screening.answeredAt(), (one, other) -> one.isAfter(other) ? one : other);
            }
        });
        answered = now;
    }

    /** What the answers release: each question was answered with no since the decision, which may come after them. */
    Optional<Action> released() {
        return unanswered.stream().allMatch(this::isAnswered) ? Optional.ofNullable(withheld) : Optional.empty();
    }

    private boolean isAnswered(Flag flag) {
        var last = answered.get(flag);
        return last != null && askedAt != null && !last.isBefore(askedAt);
    }
}
