package dev.backstride.notification.panel;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Panel;
import dev.backstride.events.fact.Screening;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Whose advice waits for red-flag answers. Used in transactions that hold the runner's lock. */
@ApplicationScoped
public class Panels implements PanacheRepositoryBase<PanelRow, PanelRow.Whose> {

    /**
     * What waited for answers and need not any more.
     *
     * @param assessment the decision that asked
     * @param action what it held back
     */
    public record Release(UUID assessment, Action action) {}

    /** Waits for the answers {@code assessment} wants; says whether it asks more than was asked before. */
    public boolean wait(String program, UUID runner, Assessment assessment, Panel panel) {
        return row(program, runner).wait(assessment, panel);
    }

    /** A later decision needs no answers. */
    public void waitForNothing(String program, UUID runner) {
        findByIdOptional(new PanelRow.Whose(program, runner)).ifPresent(PanelRow::waitForNothing);
    }

    /** Notes answers. */
    public void hear(String program, UUID runner, Screening screening) {
        row(program, runner).hear(screening);
    }

    /** Takes what need not wait any more, once. */
    public Optional<Release> takeReleased(String program, UUID runner) {
        return findByIdOptional(new PanelRow.Whose(program, runner)).flatMap(Panels::take);
    }

    private static Optional<Release> take(PanelRow row) {
        var assessment = row.assessmentId;
        if (assessment == null) {
            return Optional.empty();
        }
        var released = row.released().map(action -> new Release(assessment, action));
        released.ifPresent(_ -> row.waitForNothing());
        return released;
    }

    private PanelRow row(String program, UUID runner) {
        return findByIdOptional(new PanelRow.Whose(program, runner)).orElseGet(() -> {
            var row = new PanelRow(program, runner);
            persist(row);
            return row;
        });
    }
}
