package dev.backstride.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;

import dev.backstride.events.EventType;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.plumbing.timer.Timer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HealthTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TestHTTPResource(value = "/", management = true)
    URI address;

    @Inject
    AgroalDataSource database;

    @Inject
    Desk desk;

    @Inject
    StoryClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started", "well"})
    void a_service_at_work_is_up(String kind) {
        eventually(() -> health(kind).statusCode(200).body("status", equalTo("UP")));
    }

    @Test
    void it_has_started_when_its_tables_are_as_they_should_be() {
        health("started").body(check("Tables are migrated", "data.pending"), equalTo(0));
    }

    @Test
    void it_is_well_when_kafka_answers_and_it_reads_all_partitions() {
        eventually(() -> health("well")
                .body(check("Kafka is reachable", "data.brokers"), equalTo(1))
                .body(check("Intake is assigned", "data.partitions"), equalTo(24)));
    }

    @Test
    void an_event_nobody_publishes_is_no_reason_to_stop_answering_but_shows() throws SQLException {
        execute("""
                insert into outbox (shard, program, event_id, type, runner_id, event_time, recorded_time, causation,
                                    traceparent, data, shared, queued_at)
                values (99, 'demo', gen_random_uuid(), 'x', gen_random_uuid(), now(), now(), gen_random_uuid(),
                        '', '', false, clock_timestamp() - interval '1 minute')""");
        try {
            eventually(() -> health("well")
                    .statusCode(503)
                    .body(check("Outbox flows", "status"), equalTo("DOWN"))
                    .body(check("Outbox flows", "data.oldestSeconds"), greaterThan(59)));
            health("ready").statusCode(200);
        } finally {
            execute("delete from outbox where shard = 99");
        }
        eventually(() -> health("well").statusCode(200));
    }

    @ParameterizedTest
    @CsvSource({"outbox, outbox relay", "timer, timers", "inbox, intake"})
    void an_instance_whose_work_stands_still_is_not_ready_and_says_why(String table, String work) throws SQLException {
        desk.set(new Timer("demo", UUID.randomUUID(), "health", clock.now().plusMillis(500)));
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var lock = connection.createStatement()) {
            connection.setAutoCommit(false);
            lock.execute("lock table " + table + " in access exclusive mode");
            sendAnEvent();

            eventually(() -> health("ready")
                    .statusCode(503)
                    .body(check("Work goes on", "data.'" + work + "'"), startsWith("in one turn for")));
            health("live").statusCode(200);
            connection.rollback();
        }
        eventually(() ->
                health("ready").statusCode(200).body(check("Work goes on", "data.'" + work + "'"), equalTo("goes on")));
    }

    @Test
    void work_that_stands_still_is_a_figure() throws SQLException {
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var lock = connection.createStatement()) {
            connection.setAutoCommit(false);
            lock.execute("lock table inbox in access exclusive mode");
            sendAnEvent();

            eventually(() -> assertThat(standstill("intake")).isOne());
            connection.rollback();
        }
        eventually(() -> assertThat(standstill("intake")).isZero());
    }

    private double standstill(String work) {
        return new Management(address).metric("backstride_work_standstill{work=\"" + work + "\"}");
    }

    private static void sendAnEvent() {
        var runner = UUID.randomUUID();
        try (var wire = new Wire()) {
            wire.send(
                    "backstride.internal.symptoms",
                    runner,
                    Samples.headers(UUID.randomUUID(), EventType.SYMPTOM_REPORTED, runner),
                    "{}");
        }
    }

    private static String check(String name, String path) {
        return "checks.find { it.name == '" + name + "' }." + path;
    }

    private ValidatableResponse health(String kind) {
        return new Management(address).get("/q/health/" + kind);
    }

    private void execute(String statement) throws SQLException {
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var execution = connection.createStatement()) {
            execution.executeUpdate(statement);
        }
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable claim) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(claim);
    }
}
