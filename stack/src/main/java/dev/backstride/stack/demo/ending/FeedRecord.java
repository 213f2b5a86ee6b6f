package dev.backstride.stack.demo.ending;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One event of a feed.
 *
 * @param id of the event; the same when it is told twice
 * @param type such as {@code run.recorded}
 */
record FeedRecord(String topic, String id, String type, JsonNode data) {}
