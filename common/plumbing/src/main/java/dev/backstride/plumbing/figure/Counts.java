package dev.backstride.plumbing.figure;

import dev.backstride.plumbing.loop.AfterCommit;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.IntStream;

/** Counts what happens. What happens in a transaction is counted once that has committed. Safe for any thread. */
@ApplicationScoped
public class Counts {

    private final MeterRegistry registry;
    private final AfterCommit afterCommit;

    Counts(MeterRegistry registry, AfterCommit afterCommit) {
        this.registry = registry;
        this.afterCommit = afterCommit;
    }

    /** Shows a zero until the first of this kind happens. */
    public void expect(Tally tally, Object... kinds) {
        add(tally, 0, kinds);
    }

    /** Counts at once. */
    public void add(Tally tally, int pieces, Object... kinds) {
        counter(tally, kinds).increment(pieces);
    }

    /** Counts when the current transaction commits, and not if it does not. */
    public void addOnCommit(Tally tally, int pieces, Object... kinds) {
        if (pieces > 0) {
            afterCommit.run(new Object(), () -> add(tally, pieces, kinds));
        }
    }

    private Counter counter(Tally tally, Object... kinds) {
        var tags = IntStream.range(0, kinds.length)
                .mapToObj(i -> Tag.of(tally.kinds().get(i), word(kinds[i])))
                .toList();
        return Counter.builder(tally.name())
                .description(tally.meaning())
                .tags(tags)
                .register(registry);
    }

    private static String word(Object kind) {
        return kind.toString().toLowerCase(Locale.ROOT);
    }
}
