package dev.backstride.bench.measure;

import dev.backstride.bench.cast.Cast;
import dev.backstride.bench.host.Bill;
import dev.backstride.bench.host.Quiet;
import dev.backstride.bench.host.SystemUnderTest;
import dev.backstride.bench.load.ClosedLoop;
import dev.backstride.bench.load.Load;
import dev.backstride.bench.load.WarmUp;
import dev.backstride.bench.report.Finding;
import dev.backstride.bench.report.Limit;
import dev.backstride.bench.report.Reading;
import dev.backstride.bench.yardstick.RawInserts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Symptoms over 32 connections, each answered when it is durable, against the same inserts and commits without a
 * service. One after the other and again, so that a machine that gets slower or faster meanwhile does so for both.
 */
public final class SymptomPosts implements Measure {

    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "posts";
    }

    @Override
    public List<Finding> take(Lab lab) throws Exception {
        var system = lab.system();
        var cast = Cast.paused(lab.checkin(), lab.pace().runners()).runToday();
        var told = new AtomicLong();
        try (var raw = new RawInserts(system.jdbc("checkin"), cast.id(0))) {
            var warmUp = new WarmUp(lab.pace().round(), lab.pace().warmUp());
            warmUp.run(lasting -> raw.run(CONNECTIONS, lasting));
            warmUp.run(lasting -> rested(system, post(cast, told, lasting)));
            var rawRounds = new ArrayList<Load>();
            var postRounds = new ArrayList<Load>();
            var costs = new ArrayList<Map<String, Double>>();
            for (int round = 0; round < ROUNDS; round++) {
                Quiet.await(system.whole(), PATIENCE);
                rawRounds.add(raw.run(CONNECTIONS, lab.pace().round()).flawless());
                var before = Bill.of(system);
                var posts = post(cast, told, lab.pace().round()).flawless();
                costs.add(Bill.of(system).microsSince(before, posts.done()));
                postRounds.add(posts);
            }
            lab.report().keep("posts", new Rounds(rates(rawRounds), rates(postRounds), costs));
            lab.report().keepLatencies("posts", postRounds.getLast().latency());
            return List.of(finding(mean(rawRounds), mean(postRounds)));
        }
    }

    /** Per second, and the microseconds of a core that each part of the system spent meanwhile for each POST. */
    private record Rounds(List<Double> raw, List<Double> posts, List<Map<String, Double>> microsForAPost) {}

    private static Load post(Cast cast, AtomicLong told, Duration lasting) {
        return new ClosedLoop(CONNECTIONS).lasting(lasting, (_, _) -> cast.rate(told.getAndIncrement()));
    }

    /** What was compiled too late for one look is there for the next. */
    private static Load rested(SystemUnderTest system, Load load) {
        Quiet.await(system.whole(), PATIENCE);
        return load;
    }

    private static List<Double> rates(List<Load> rounds) {
        return rounds.stream().map(Load::perSecond).toList();
    }

    private static double mean(List<Load> rounds) {
        return rounds.stream().mapToDouble(Load::perSecond).average().orElseThrow();
    }

    private static Finding finding(double raw, double posts) {
        return Finding.measured(
                "symptom POST, accepted and durable, %d connections".formatted(CONNECTIONS),
                "≥ 60 % of raw JDBC, ≥ 1,500/s",
                "%,.0f/s".formatted(posts),
                "raw JDBC %,.0f/s: %.0f %%".formatted(raw, 100 * posts / raw),
                new Reading("POSTs/s", posts, Limit.atLeast(1_500)),
                new Reading("of raw JDBC", posts / raw, Limit.atLeast(0.6)));
    }
}
