package dev.backstride.plumbing.outbox;

import dev.backstride.events.runner.Consent;
import dev.backstride.plumbing.loop.WokenLoop;
import dev.backstride.plumbing.loop.Worker;
import dev.backstride.plumbing.story.Activity;
import dev.backstride.plumbing.tenant.Tenant;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/**
 * Publishes the outbox: reads the shards it owns in order, sends, waits for every acknowledgement, puts away. A
 * crash between the last two publishes again, under the same event id. Woken after each commit; the poll covers
 * other instances and crashes.
 */
@ApplicationScoped
public class OutboxRelay implements Worker {

    /** How often rows of other instances are looked for while events flow; at rest there is no hurry. */
    private static final Duration POLL = Duration.ofMillis(500);

    private static final Duration POLL_AT_REST = Duration.ofSeconds(2);
    private static final Duration AT_REST = Duration.ofSeconds(10);
    private static final int BATCH = 500;

    private final AgroalDataSource database;
    private final KafkaClientService kafka;
    private final Consents consents;
    private final Activity activity;
    private final String source;
    private final WokenLoop loop = new WokenLoop("outbox-relay", () -> Tenant.everyone(this::turn));
    private final ShardLease lease;
    private long lastPublishedNanos = System.nanoTime();

    /** The emitters are never used: they make SmallRye set the two producers up, which the relay then shares. */
    OutboxRelay(
            AgroalDataSource database,
            KafkaClientService kafka,
            Consents consents,
            Activity activity,
            @ConfigProperty(name = "quarkus.application.name") String application,
            @Channel("outbox") Emitter<byte[]> outbox,
            @Channel("feeds") Emitter<byte[]> feeds) {
        this.database = database;
        this.kafka = kafka;
        this.consents = consents;
        this.activity = activity;
        this.source = "/backstride/" + application;
        this.lease = new ShardLease(Outbox.SHARDS);
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException, SQLException {
        loop.stop();
        lease.release();
    }

    /** Something was committed. */
    void wake() {
        loop.wake();
    }

    @Override
    public String work() {
        return "outbox relay";
    }

    @Override
    public boolean needsKafka() {
        return true;
    }

    @Override
    public Optional<String> standstill(Duration patience) {
        return loop.standstill(patience);
    }

    private Duration turn() throws Exception {
        try {
            var rows = read();
            if (rows.isEmpty()) {
                return isAtRest() ? POLL_AT_REST : POLL;
            }
            publish(rows);
            putAway(rows);
            lastPublishedNanos = System.nanoTime();
            activity.happened(rows.size());
            return Duration.ZERO;
        } catch (SQLException lost) {
            lease.release();
            throw lost;
        }
    }

    private boolean isAtRest() {
        return System.nanoTime() - lastPublishedNanos > AT_REST.toNanos();
    }

    private List<OutboxRow> read() throws SQLException {
        var rows = new ArrayList<OutboxRow>();
        var connection = lease.connection(database);
        try (var query = connection.prepareStatement(
                "select " + OutboxRow.COLUMNS + " from outbox where shard = any(?) order by id limit " + BATCH)) {
            query.setArray(1, connection.createArrayOf("smallint", lease.shards()));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(OutboxRow.of(row));
                }
            }
        }
        return rows;
    }

    private void publish(List<OutboxRow> rows) throws ExecutionException, InterruptedException {
        var inForce = consents(rows);
        var acknowledgements = new ArrayList<Future<?>>();
        for (var row : rows) {
            row.internal(source).ifPresent(event -> acknowledgements.add(send("outbox", event)));
            row.feeds(source, inForce.getOrDefault(row.runner(), Set.of()))
                    .forEach(event -> acknowledgements.add(send("feeds", event)));
        }
        for (var acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
    }

    /** Asked after the rows were read: a withdrawal that stands behind one of them is known by then. */
    private Map<UUID, Set<Consent>> consents(List<OutboxRow> rows) {
        var runners = rows.stream()
                .filter(row -> !row.needs().isEmpty())
                .map(OutboxRow::runner)
                .collect(Collectors.toSet());
        return runners.isEmpty() ? Map.of() : consents.inForce(runners);
    }

    private Future<?> send(String channel, ProducerRecord<String, byte[]> event) {
        Producer<String, byte[]> producer =
                kafka.<String, byte[]>getProducer(channel).unwrap();
        return producer.send(event);
    }

    /** What partners got, or would have with more consents, is kept for a while: see republication. */
    private void putAway(List<OutboxRow> rows) throws SQLException {
        var connection = lease.connection(database);
        try (var statement = connection.prepareStatement(Published.PUT_AWAY)) {
            statement.setArray(1, connection.createArrayOf("smallint", lease.shards()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::id).toArray()));
            statement.executeUpdate();
        }
    }
}
