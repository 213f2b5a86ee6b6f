package dev.backstride.bench.measure;

import dev.backstride.bench.cast.Cast;
import dev.backstride.bench.host.Bill;
import dev.backstride.bench.host.Quiet;
import dev.backstride.bench.load.ClosedLoop;
import dev.backstride.bench.load.Load;
import dev.backstride.bench.load.WarmUp;
import dev.backstride.bench.report.Finding;
import dev.backstride.bench.report.Limit;
import dev.backstride.bench.report.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The same symptoms one by one over 32 connections, and a thousand in a request over 4. One after the other and again, so
 * that a machine that gets slower or faster meanwhile does so for both.
 */
public final class BatchIngestion implements Measure {

    private static final int CONNECTIONS = 32;
    private static final int STREAMS = 4;
    private static final int LINES = 1_000;
    private static final int ROUNDS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public List<Finding> take(Lab lab) throws Exception {
        var system = lab.system();
        var cast = Cast.paused(lab.checkin(), lab.pace().runners()).runToday();
        var told = new AtomicLong();
        var warmUp = new WarmUp(lab.pace().round(), lab.pace().warmUp());
        warmUp.run(lasting -> one(cast, told, lasting));
        warmUp.run(lasting -> batches(cast, told, lasting));
        var posts = new ArrayList<Double>();
        var facts = new ArrayList<Double>();
        var costs = new ArrayList<Map<String, Double>>();
        for (int round = 0; round < ROUNDS; round++) {
            Quiet.await(system.whole(), PATIENCE);
            posts.add(one(cast, told, lab.pace().round()).flawless().perSecond());
            Quiet.await(system.whole(), PATIENCE);
            var before = Bill.of(system);
            var load = batches(cast, told, lab.pace().round()).flawless();
            costs.add(Bill.of(system).microsSince(before, load.done() * LINES));
            facts.add(load.perSecond() * LINES);
        }
        lab.report().keep("batch", new Rounds(posts, facts, costs));
        return List.of(finding(mean(posts), mean(facts)));
    }

    /** Per second, and the microseconds of a core that each part of the system spent meanwhile for each fact. */
    private record Rounds(List<Double> posts, List<Double> facts, List<Map<String, Double>> microsForAFact) {}

    private static Load one(Cast cast, AtomicLong told, Duration lasting) {
        return new ClosedLoop(CONNECTIONS).lasting(lasting, (_, _) -> cast.rate(told.getAndIncrement()));
    }

    private static Load batches(Cast cast, AtomicLong told, Duration lasting) {
        return new ClosedLoop(STREAMS).lasting(lasting, (_, _) -> cast.rate(told.getAndAdd(LINES), LINES));
    }

    private static double mean(List<Double> rates) {
        return rates.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static Finding finding(double posts, double facts) {
        return Finding.measured(
                "batch ingestion, %,d facts a request, %d at a time".formatted(LINES, STREAMS),
                "≥ 5 × single POSTs, ≥ 5,000 facts/s",
                "%,.0f facts/s".formatted(facts),
                "single POSTs %,.0f/s: %.1f ×".formatted(posts, facts / posts),
                new Reading("facts/s", facts, Limit.atLeast(5_000)),
                new Reading("× single POSTs", facts / posts, Limit.atLeast(5)));
    }
}
