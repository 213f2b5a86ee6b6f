package dev.backstride.stack.story;

import java.util.Map;

/**
 * Where the records on Kafka are at one moment.
 *
 * @param written the end of each partition, so that growth shows
 * @param lag by consumer group: how many records it has still to finish
 */
public record Flow(Map<String, Long> written, Map<String, Long> lag) {

    /** Nothing anywhere: for a system without Kafka. */
    public static final Flow NONE = new Flow(Map.of(), Map.of());

    boolean isIdle() {
        return lag.values().stream().allMatch(records -> records == 0);
    }
}
