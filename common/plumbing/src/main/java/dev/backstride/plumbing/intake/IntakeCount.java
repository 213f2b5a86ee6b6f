package dev.backstride.plumbing.intake;

import dev.backstride.plumbing.figure.Counts;
import dev.backstride.plumbing.figure.Tally;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Counts records by what became of them. */
@ApplicationScoped
class IntakeCount {

    private static final Tally EVENTS =
            new Tally("backstride.intake.events", "Records read from Kafka, by what became of them", "outcome");

    /** What becomes of a record. One that was parked is handled later, and counts again then. */
    enum Fate {
        HANDLED,
        DUPLICATE,
        PARKED,
        DEAD_LETTERED,
        /** It came late, of a runner who was erased: dropped. */
        FORGOTTEN
    }

    private final Counts counts;

    IntakeCount(Counts counts) {
        this.counts = counts;
    }

    void expect(@Observes StartupEvent event) {
        for (var fate : Fate.values()) {
            counts.expect(EVENTS, fate);
        }
    }

    /** In the current transaction. */
    void add(int records, Fate fate) {
        counts.addOnCommit(EVENTS, records, fate);
    }
}
