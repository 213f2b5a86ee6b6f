package dev.backstride.checks.watch;

import static org.awaitility.Awaitility.await;

import dev.backstride.stack.launch.Endpoints;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * Waits until what was told by now has gone all the way. Asks databases and broker themselves: figures are some seconds old,
 * and who goes on talking meanwhile, as the made-up runner does, is always a little ahead of them.
 */
final class Drain {

    /** From facts to decisions, from decisions to messages, and what checkin makes of both. */
    private static final int LEGS = 3;

    private final Endpoints endpoints;
    private final Duration patience;

    Drain(Endpoints endpoints, Duration patience) {
        this.endpoints = endpoints;
        this.patience = patience;
    }

    void awaitTheEnd() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", endpoints.kafka()))) {
            for (var leg = 0; leg < LEGS; leg++) {
                endpoints.jdbc().keySet().forEach(this::awaitOutbox);
                endpoints.jdbc().keySet().forEach(service -> awaitIntake(admin, service));
            }
        }
    }

    /** How many rows a service's table has. */
    long count(String service, String table) {
        try (var database = DriverManager.getConnection(endpoints.jdbc().getOrDefault(service, ""));
                var query = database.createStatement();
                var row = query.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(service, e);
        }
    }

    private void awaitOutbox(String service) {
        await(service + " has published all").atMost(patience).until(() -> count(service, "outbox") == 0);
    }

    private void awaitIntake(Admin admin, String service) {
        var ends = ends(admin, service);
        await(service + " has handled all").atMost(patience).until(() -> {
            var committed = committed(admin, service);
            return ends.entrySet().stream().allMatch(end -> committed.getOrDefault(end.getKey(), 0L) >= end.getValue());
        });
    }

    private static Map<TopicPartition, Long> ends(Admin admin, String service) {
        var asked = committed(admin, service).keySet().stream()
                .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
        return answer(() -> admin.listOffsets(asked).all().get()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static Map<TopicPartition, Long> committed(Admin admin, String service) {
        return answer(() -> admin.listConsumerGroupOffsets(service)
                        .partitionsToOffsetAndMetadata()
                        .get())
                .entrySet()
                .stream()
                .filter(offset -> offset.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, offset -> offset.getValue().offset()));
    }

    private interface Question<T> {

        T ask() throws ExecutionException, InterruptedException;
    }

    private static <T> T answer(Question<T> question) {
        try {
            return question.ask();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not say", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
