package dev.backstride.checkin.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What became of an erasure. Nothing in it says whose it is to somebody without the runner's id and the key.
 *
 * @param runnerHash HMAC-SHA256 of the runner's id, in hexadecimal digits
 * @param requestedAt in story time
 * @param confirmed what each service deleted and when, by the service's name
 * @param awaited the services that did not confirm yet
 * @param topics where the erasure was published: whoever reads there forgets the runner too
 * @param topicsClearAt when Kafka has nothing left that was written before the last confirmation, in real time
 */
public record Receipt(
        UUID id,
        String program,
        String runnerHash,
        Instant requestedAt,
        Map<String, Confirmed> confirmed,
        Set<String> awaited,
        List<String> topics,
        Instant topicsClearAt) {

    static Receipt of(ErasureRow row) {
        return new Receipt(
                row.key.id(),
                row.key.program(),
                row.runnerHash,
                row.requestedAt,
                row.confirmations,
                row.awaited(),
                List.of(row.topics),
                row.topicsClearAt);
    }
}
