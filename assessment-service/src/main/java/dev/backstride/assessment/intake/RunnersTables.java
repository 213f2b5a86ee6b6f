package dev.backstride.assessment.intake;

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
                Shelf.of("course"),
                Shelf.of("standing"),
                Shelf.of("assessment"),
                Shelf.of("fact"),
                Shelf.of("runner", "id"));
    }
}
