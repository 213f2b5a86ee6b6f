package dev.backstride.notification.partner.feed;

import dev.backstride.plumbing.figure.Counts;
import dev.backstride.plumbing.figure.Tally;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Counts records of feeds by what became of them. */
@ApplicationScoped
class FeedCount {

    private static final Tally RECORDS = new Tally(
            "backstride.webhook.records", "Records of feeds read for webhooks, by what became of them", "outcome");

    /** What becomes of a record. */
    enum Fate {
        /** At least one webhook is to get it, or got it before. */
        WANTED,
        /** No webhook is to get it. */
        PASSED_OVER,
        /** It is of a runner who was erased. */
        FORGOTTEN,
        UNREADABLE
    }

    private final Counts counts;

    FeedCount(Counts counts) {
        this.counts = counts;
    }

    void expect(@Observes StartupEvent event) {
        for (var fate : Fate.values()) {
            counts.expect(RECORDS, fate);
        }
    }

    /** At once. */
    void add(int records, Fate fate) {
        if (records > 0) {
            counts.add(RECORDS, records, fate);
        }
    }

    /** In the current transaction. */
    void addOnCommit(int records, Fate fate) {
        counts.addOnCommit(RECORDS, records, fate);
    }
}
