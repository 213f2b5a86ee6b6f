package dev.backstride.plumbing.limit;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One bucket for each who comes, of the same size; who has not come for long is forgotten for those who do. */
final class Buckets {

    private static final int MOST = 10_000;
    private static final long NANOS_A_SECOND = 1_000_000_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    Buckets(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Takes one; where there is none, how long to wait for the next, in whole seconds and at least one. */
    Optional<Duration> take(String whose) {
        var probe = bucket(whose).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Math.ceilDiv(probe.getNanosToWaitForRefill(), NANOS_A_SECOND)));
    }

    private synchronized Bucket bucket(String whose) {
        return buckets.computeIfAbsent(
                whose,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .build());
    }
}
