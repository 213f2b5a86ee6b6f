package dev.backstride.plumbing.limit;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** One bucket for each who comes, of the same size; who has not come for long is forgotten for those who do. */
final class Buckets {

    private static final int MOST = 10_000;
    private static final long NANOS_A_SECOND = 1_000_000_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final String policy;
    private final int perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    Buckets(String policy, int perMinute) {
        this.policy = policy;
        this.perMinute = perMinute;
    }

    /** Takes one; where there is none, it says how long to wait for the next: at least a second. */
    Rate take(String whose) {
        var probe = bucket(whose).tryConsumeAndReturnRemaining(1);
        return rate(probe.getRemainingTokens(), probe.getNanosToWaitForRefill());
    }

    /** Takes none: whether there is one. */
    Rate look(String whose) {
        var bucket = bucket(whose);
        var wait = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return rate(Math.max(0, bucket.getAvailableTokens()), wait);
    }

    /** Takes {@code count}, also those that are not there: they are missing later. */
    void owe(String whose, long count) {
        bucket(whose).consumeIgnoringRateLimits(count);
    }

    private Rate rate(long left, long nanosToWait) {
        return new Rate(policy, perMinute, left, Duration.ofSeconds(Math.ceilDiv(nanosToWait, NANOS_A_SECOND)));
    }

    private synchronized Bucket bucket(String whose) {
        return buckets.computeIfAbsent(
                whose,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .build());
    }
}
