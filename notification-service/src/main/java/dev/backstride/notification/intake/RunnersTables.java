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
                Shelf.of("message"),
                Shelf.of("escalation"),
                Shelf.of("escalation_call"),
                Shelf.of("decision"),
                Shelf.of("told"),
                Shelf.of("panel"),
                Shelf.of("closed_webhook"),
                Shelf.of("step"),
                Shelf.of("runner", "id"));
    }
}
