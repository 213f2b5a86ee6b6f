package dev.backstride.notification.intake;

import dev.backstride.plumbing.erasure.Belongings;
import dev.backstride.plumbing.erasure.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every table of this service that has rows of runners. */
@ApplicationScoped
class RunnersTables implements Belongings {

    @Override
    public List<Shelf> shelves() {
        return List.of(
                Shelf.of("follow_up"),
                Shelf.of("answer"),
                Shelf.of("questionnaire_prompt"),
                Shelf.of("questionnaire_answer"),
                Shelf.of("message"),
                Shelf.of("escalation"),
                Shelf.of("escalation_call"),
                Shelf.of("decision"),
                Shelf.of("told"),
                Shelf.of("panel"),
                Shelf.of("closed_webhook"),
                Shelf.of("step"),
                // Deliveries first: an attempt is noted by whoever holds its delivery's row.
                ofSome("webhook_delivery"),
                ofSome("webhook_attempt"),
                Shelf.of("runner", "id"));
    }

    /** A table some of whose rows are about nobody. */
    private static Shelf ofSome(String table) {
        var whole = Shelf.of(table);
        return new Shelf(table, "coalesce(runner_id::text, '')", whole.whose());
    }
}
