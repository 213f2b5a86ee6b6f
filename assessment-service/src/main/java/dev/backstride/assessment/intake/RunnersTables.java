package dev.backstride.assessment.intake;

import dev.backstride.assessment.standing.StandingFeed;
import dev.backstride.plumbing.erasure.Belongings;
import dev.backstride.plumbing.erasure.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every table of this service that has rows of runners. */
@ApplicationScoped
class RunnersTables implements Belongings {

    private final StandingFeed feed;

    RunnersTables(StandingFeed feed) {
        this.feed = feed;
    }

    @Override
    public List<Shelf> shelves() {
        return List.of(
                Shelf.of("course"),
                Shelf.of("standing"),
                Shelf.of("assessment"),
                Shelf.of("fact"),
                Shelf.of("runner", "id"));
    }

    @Override
    public void gone(String program, UUID runner) {
        feed.end(program, runner);
    }
}
