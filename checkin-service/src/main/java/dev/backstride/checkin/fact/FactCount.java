package dev.backstride.checkin.fact;

import dev.backstride.plumbing.figure.Counts;
import dev.backstride.plumbing.figure.Tally;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Counts the facts that were kept. */
@ApplicationScoped
class FactCount {

    private static final Tally ACCEPTED =
            new Tally("backstride.facts.accepted", "Facts kept, new ones and runs told anew, by type", "type");

    private final Counts counts;

    FactCount(Counts counts) {
        this.counts = counts;
    }

    void expect(@Observes StartupEvent event) {
        for (var kind : FactKind.values()) {
            counts.expect(ACCEPTED, kind);
        }
    }

    /** In the current transaction. */
    void kept(FactKind kind) {
        counts.addOnCommit(ACCEPTED, 1, kind);
    }
}
