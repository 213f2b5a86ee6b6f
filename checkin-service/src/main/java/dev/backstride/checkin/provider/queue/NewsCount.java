package dev.backstride.checkin.provider.queue;

import dev.backstride.plumbing.figure.Counts;
import dev.backstride.plumbing.figure.Tally;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what providers told, and what came of it. */
@ApplicationScoped
class NewsCount {

    private static final Tally NEWS = new Tally(
            "backstride.provider.news",
            "What providers told of their users, by what came of it",
            "provider",
            "outcome");

    private final Counts counts;

    NewsCount(Counts counts) {
        this.counts = counts;
    }

    void add(String provider, String outcome) {
        counts.add(NEWS, 1, provider, outcome);
    }
}
