package dev.backstride.notification.synthetic;

import dev.backstride.plumbing.figure.Counts;
import dev.backstride.plumbing.figure.Tally;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** What became of what the made-up runner told, as figures. Safe for any thread. */
@ApplicationScoped
class Arrivals implements MeterBinder {

    /** How one ended. */
    enum End {
        ARRIVED,
        LOST,
        NOT_TAKEN
    }

    private static final Tally TOLD =
            new Tally("backstride.synthetic.told", "What the made-up runner told, by what became of it", "outcome");

    private final MeterRegistry registry;
    private final Counts counts;
    private volatile double begun = Double.NaN;

    Arrivals(MeterRegistry registry, Counts counts) {
        this.registry = registry;
        this.counts = counts;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("backstride.synthetic.age", this::age)
                .baseUnit("seconds")
                .description("Since when nothing has arrived that the made-up runner told; not a number without one")
                .register(registry);
    }

    /** From now on something should arrive. */
    void expect() {
        begun = seconds();
        for (var end : End.values()) {
            counts.expect(TOLD, end);
        }
    }

    void arrived(Duration after) {
        begun = seconds();
        counts.add(TOLD, 1, End.ARRIVED);
        Timer.builder("backstride.synthetic.roundtrip")
                .description("How long what the made-up runner told took from the front door to its decision here")
                .register(registry)
                .record(after);
    }

    void lost() {
        counts.add(TOLD, 1, End.LOST);
    }

    void notTaken() {
        counts.add(TOLD, 1, End.NOT_TAKEN);
    }

    private double age() {
        return seconds() - begun;
    }

    private static double seconds() {
        return System.nanoTime() / 1e9;
    }
}
