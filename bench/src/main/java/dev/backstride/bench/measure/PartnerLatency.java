package dev.backstride.bench.measure;

import dev.backstride.bench.cast.Career;
import dev.backstride.bench.cast.Cast;
import dev.backstride.bench.host.Pause;
import dev.backstride.bench.host.Quiet;
import dev.backstride.bench.load.Latency;
import dev.backstride.bench.load.Load;
import dev.backstride.bench.load.OpenLoop;
import dev.backstride.bench.partner.Partner;
import dev.backstride.bench.report.Finding;
import dev.backstride.bench.report.Limit;
import dev.backstride.bench.report.Reading;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** From the intended beginning of a POST to a partner having read the decision that followed from it. */
public final class PartnerLatency implements Measure {

    private static final int CONNECTIONS = 64;
    private static final int STEADY = 300;
    private static final int BUSY = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration SILENCE = Duration.ofSeconds(2);

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public List<Finding> take(Lab lab) {
        run(lab, STEADY, lab.pace().round().multipliedBy(2));
        var steady = run(lab, STEADY, lab.pace().steady());
        keep(lab, "latency-300", steady);
        var busy = run(lab, BUSY, lab.pace().busy());
        keep(lab, "latency-1000", busy);
        return List.of(
                steady(steady, lab.pace().steady()), busy(busy, lab.pace().busy()));
    }

    /** What the sender and the partner saw; the lag is from the last POST's answer to the last decision, in s. */
    private record Seen(Load posts, Histogram decisions, long factsRead, double lag) {

        long lost() {
            return posts.done() - factsRead;
        }
    }

    private static Seen run(Lab lab, int perSecond, Duration lasting) {
        var system = lab.system();
        var facts = (int) (perSecond * lasting.toSeconds());
        var cast = Cast.paused(lab.checkin(), Math.ceilDiv(facts, Career.FACTS));
        Quiet.await(system.whole(), PATIENCE);
        try (var partner =
                Partner.of(system.endpoints().kafka(), system.endpoints().program())) {
            var posts = new OpenLoop(perSecond, lasting, CONNECTIONS).run((number, intended) -> {
                var request = UUID.randomUUID();
                partner.expect(request, intended);
                cast.tell(number, request);
            });
            var end = System.nanoTime();
            awaitSilence(partner);
            var lag = Math.max(0, partner.lastReadNanos() - end) / (double) TimeUnit.SECONDS.toNanos(1);
            return new Seen(posts, partner.finish(), partner.factsRead(), lag);
        }
    }

    private static void awaitSilence(Partner partner) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var seen = -1L;
        while (seen != partner.decisionsRead() && System.nanoTime() < deadline) {
            seen = partner.decisionsRead();
            Pause.of(SILENCE);
        }
    }

    private static void keep(Lab lab, String name, Seen seen) {
        lab.report().keepLatencies(name + "-posts", seen.posts().latency());
        lab.report().keepLatencies(name + "-decisions", seen.decisions());
        var failure = seen.posts().firstFailure();
        if (failure != null) {
            lab.report().keep(name + "-failure", failure.toString());
        }
    }

    private static Finding steady(Seen seen, Duration lasting) {
        var p50 = Latency.millis(seen.decisions(), 50);
        var p99 = Latency.millis(seen.decisions(), 99);
        return Finding.measured(
                "POST to decision read by a partner, %,d facts/s for %d s".formatted(STEADY, lasting.toSeconds()),
                "p50 ≤ 50 ms, p99 ≤ 500 ms",
                "p50 %.0f ms, p99 %.0f ms".formatted(p50, p99),
                beside(seen),
                new Reading("p50 ms", p50, Limit.atMost(50)),
                new Reading("p99 ms", p99, Limit.atMost(500)),
                new Reading("failed", seen.posts().failures(), Limit.atMost(0)),
                new Reading("facts not read", seen.lost(), Limit.atMost(0)));
    }

    private static Finding busy(Seen seen, Duration lasting) {
        return Finding.measured(
                "POST to decision read by a partner, %,d facts/s for %d s".formatted(BUSY, lasting.toSeconds()),
                "lag at the end ≤ 1 s",
                "lag %.1f s, p50 %.0f ms, p99 %.0f ms"
                        .formatted(
                                seen.lag(), Latency.millis(seen.decisions(), 50), Latency.millis(seen.decisions(), 99)),
                beside(seen),
                new Reading("lag s", seen.lag(), Limit.atMost(1)),
                new Reading("failed", seen.posts().failures(), Limit.atMost(0)),
                new Reading("facts not read", seen.lost(), Limit.atMost(0)));
    }

    private static String beside(Seen seen) {
        return "%,d POSTs, p99 %.0f ms; %,d failed; %,d decisions"
                .formatted(
                        seen.posts().done(),
                        Latency.millis(seen.posts().latency(), 99),
                        seen.posts().failures(),
                        seen.decisions().getTotalCount());
    }
}
