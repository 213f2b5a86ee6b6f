package dev.backstride.checkin.erasure;

import dev.backstride.plumbing.erasure.Belongings;
import dev.backstride.plumbing.erasure.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every table of this service that has rows of runners. */
@ApplicationScoped
class RunnersTables implements Belongings {

    /** An answer that is kept says where what it is about can be read, or was given to the runner. */
    private static final Shelf ANSWERS = new Shelf("request_key", "client", """
            kept.program = erased.program and (
                kept.client = erased.runner::text
                or kept.location like '/v1/runners/' || erased.runner || '%'
                or strpos(kept.body, erased.runner::text) > 0)""");

    @Override
    public List<Shelf> shelves() {
        return List.of(
                ANSWERS,
                Shelf.of("recording"),
                Shelf.of("fact"),
                Shelf.of("decision"),
                Shelf.of("escalation"),
                Shelf.of("runner", "id"));
    }
}
