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
        FORGOTTEN,
        /** The service does nothing about such events. */
        PASSED_OVER
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

    /** At once: nothing comes of such records that could be taken back. */
    void addPassedOver(int records) {
        counts.add(EVENTS, records, Fate.PASSED_OVER);
    }

    /** In the current transaction. */
    void add(int records, Fate fate) {
        counts.addOnCommit(EVENTS, records, fate);
    }
}
