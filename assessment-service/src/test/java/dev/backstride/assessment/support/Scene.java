package dev.backstride.assessment.support;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.EventType;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Retraction;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.Tenant;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where tales are told, and what comes of them. */
@Singleton
public class Scene {

    private final Wire wire;
    private final ObjectMapper json;
    private final StoryClock clock;
    private final AgroalDataSource database;

    Scene(Wire wire, ObjectMapper json, StoryClock clock, AgroalDataSource database) {
        this.wire = wire;
        this.json = json;
        this.clock = clock;
        this.database = database;
    }

    public Instant now() {
        return clock.now();
    }

    public void moveTo(Instant instant) {
        try {
            clock.steer(Optional.of(instant), Optional.of(0.0));
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public Tale tale() {
        return new Tale(this, wire, json, now());
    }

    /** Waits until the fact was weighed, and what it led to is on the broker. */
    public void settle(Tale tale, String fact) {
        await("fact " + fact)
                .atMost(Duration.ofSeconds(20))
                .until(() -> count("select count(*) from fact where runner_id = ? and id = '" + fact + "'", tale) == 1);
        settle(tale);
    }

    /** Waits until nothing waits to be told or to become due. */
    public void settle(Tale tale) {
        await("timers")
                .until(() -> count("select count(*) from timer where runner_id = ? and due_at <= '" + now() + "'", tale)
                        == 0);
        await("outbox").until(() -> count("select count(*) from outbox where runner_id = ?", tale) == 0);
    }

    /** All events of one type about the runner, as services read them. */
    public List<ConsumerRecord<String, String>> told(Tale tale, EventType type) {
        return ofType(wire.read(type.topic().internal(), tale.runner()), type);
    }

    /** All events of one type about the runner, as partners read them. */
    public List<ConsumerRecord<String, String>> shared(Tale tale, EventType type) {
        return ofType(wire.read(type.feeds("demo").getFirst(), tale.runner()), type);
    }

    /** The assessments made, in order. */
    public List<Assessment> made(Tale tale) {
        return told(tale, EventType.ASSESSMENT_MADE).stream()
                .map(message -> read(message, Assessment.class))
                .toList();
    }

    /** The assessments that hold, as whoever reads the wire sees it: oldest event time first. */
    public List<Assessment> holding(Tale tale) {
        var made = made(tale);
        var gone = made.stream().map(Assessment::supersedes).collect(Collectors.toSet());
        told(tale, EventType.ASSESSMENT_RETRACTED)
                .forEach(message -> gone.add(read(message, Retraction.class).id()));
        return made.stream()
                .filter(assessment -> !gone.contains(assessment.id()))
                .sorted(Comparator.comparing(
                        assessment -> assessment.content().decision().at()))
                .toList();
    }

    public <T> T read(ConsumerRecord<String, String> message, Class<T> type) {
        try {
            return json.readValue(message.value(), type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(message.value(), unreadable);
        }
    }

    /** The first column of a query about the runner's id. */
    public long count(String query, Tale tale) {
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, tale.runner());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** How many records about the runner were set aside. */
    public long buried(Tale tale) {
        return count("select count(*) from dead_letter where record_key = (?::uuid)::text", tale);
    }

    public static UUID id(ConsumerRecord<?, ?> message) {
        return UUID.fromString(Wire.header(message, "ce_id"));
    }

    private static List<ConsumerRecord<String, String>> ofType(
            List<ConsumerRecord<String, String>> messages, EventType type) {
        return messages.stream()
                .filter(message -> Wire.header(message, "ce_type").equals(type.wireName()))
                .toList();
    }
}
