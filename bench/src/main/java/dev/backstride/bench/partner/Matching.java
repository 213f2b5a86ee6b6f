package dev.backstride.bench.partner;

import dev.backstride.bench.load.Latency;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.HdrHistogram.Histogram;

/**
 * Which decision came of which request, by what the events say of themselves: a fact's event names the request as its
 * causation, a decision's event names the fact's event. Requests may be told by any thread, the rest is one reader's.
 */
final class Matching {

    /** By request: when it was to begin. */
    private final Map<UUID, Long> requests = new ConcurrentHashMap<>();
    /** By fact's event that awaits its decision: when its request was to begin. */
    private final Map<UUID, Long> facts = new HashMap<>();
    /** By fact's event that was not read yet: when its decision was read. Feeds overtake one another. */
    private final Map<UUID, Long> early = new HashMap<>();

    private final Histogram latency = Latency.histogram();
    private long factsRead;
    private long decisionsRead;

    void told(UUID request, long intendedNanos) {
        requests.put(request, intendedNanos);
    }

    void fact(UUID event, UUID causation) {
        var intended = requests.remove(causation);
        if (intended == null) {
            return;
        }
        factsRead++;
        var read = early.remove(event);
        if (read == null) {
            facts.put(event, intended);
        } else {
            latency.recordValue(Latency.micros(read - intended));
        }
    }

    /** A decision; only the first that a fact leads to counts. */
    void decision(UUID causation, long readNanos) {
        decisionsRead++;
        var intended = facts.remove(causation);
        if (intended == null) {
            early.putIfAbsent(causation, readNanos);
        } else {
            latency.recordValue(Latency.micros(readNanos - intended));
        }
    }

    /** From a request's intended beginning to its decision being read. */
    Histogram latency() {
        return latency.copy();
    }

    /** Events of facts that were told here. */
    long factsRead() {
        return factsRead;
    }

    /** All decisions, also such as nobody awaited. */
    long decisionsRead() {
        return decisionsRead;
    }
}
