package dev.backstride.assessment.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Panel;
import dev.backstride.events.decision.step.Step;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decisions as rows and back. */
@Singleton
class StoredAssessment {

    /** The columns of a decision that it is compared by. */
    record Said(UUID id, Status status, String content) {}

    /** The same, and whose it is, as the database says it. */
    record SaidOf(UUID runner, UUID id, String status, String content) {

        Said said() {
            return new Said(id, Status.valueOf(status), content);
        }
    }

    private final ObjectMapper json;

    StoredAssessment(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    AssessmentRow row(String program, Kept kept) {
        var assessment = kept.assessment();
        var row = new AssessmentRow();
        row.program = program;
        row.runnerId = assessment.content().runner();
        row.id = assessment.id();
        row.decidedAt = assessment.content().decision().at();
        row.issuedAt = assessment.issuedAt();
        row.supersedes = assessment.supersedes();
        row.amendment = assessment.amendment();
        row.content = write(assessment.content());
        row.plan = text(assessment.plan());
        row.panel = text(assessment.panel());
        row.steps = assessment.steps() == null ? null : write(assessment.steps().toArray(Step[]::new));
        row.restsOnScreening = kept.restsOnScreening();
        row.restsOnUnshareable = kept.restsOnUnshareable();
        row.status = kept.status();
        return row;
    }

    Kept kept(AssessmentRow row) {
        return new Kept(
                new Assessment(
                        row.id,
                        read(row.content, Content.class),
                        row.issuedAt,
                        row.supersedes,
                        row.amendment,
                        part(row.plan, CheckInPlan.class),
                        part(row.panel, Panel.class),
                        row.steps == null ? null : List.of(read(row.steps, Step[].class))),
                row.restsOnScreening,
                row.restsOnUnshareable,
                row.status);
    }

    Decided decided(Said said) {
        return new Decided(said.id, read(said.content, Content.class), said.status);
    }

    private <T> @Nullable T part(@Nullable String text, Class<T> type) {
        return text == null ? null : read(text, type);
    }

    private @Nullable String text(@Nullable Record part) {
        return part == null ? null : write(part);
    }

    private String write(Object part) {
        try {
            return json.writeValueAsString(part);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
