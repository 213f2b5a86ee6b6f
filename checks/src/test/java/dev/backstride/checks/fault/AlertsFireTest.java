package dev.backstride.checks.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.checks.watch.Steady;
import dev.backstride.checks.watch.Watchers;
import dev.backstride.events.EventType;
import dev.backstride.stack.broker.Topics;
import dev.backstride.stack.demo.client.Door;
import dev.backstride.stack.demo.client.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * For each alert something goes wrong in a running system that it is to tell of: it is silent before, fires once, and ends
 * when all is well again. A minute of story time, and of the rules' patience, is a second here. With {@code -Dfaults=true}:
 * takes minutes, so not part of every build; needs a Prometheus.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@EnabledIfSystemProperty(named = "faults", matches = "true")
class AlertsFireTest {

    private static final int MORE_THAN_MAY_WAIT = 10_500;
    private static final int MORE_THAN_MAY_FAIL = 12;

    /** The question about the hour after comes in 40 min, which are 40 s: not before something stands still. */
    private static final Duration NOT_ASKED_YET = Duration.ofMinutes(20);

    private static final List<String> WHAT_ASSESSMENT_READS =
            List.of("backstride.internal.runs", "backstride.internal.symptoms", "backstride.internal.runners");
    private static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};

    private WatchedSystem system;
    private Lookout lookout;
    private People people;
    private Records records;
    private Receiver receiver;
    private @Nullable Steady phones;

    @BeforeAll
    void begin(@TempDir Path folder) throws IOException {
        system = WatchedSystem.start(folder);
        lookout = new Lookout(system.prometheus());
        people = new People(system.doors(), system);
        records = new Records(system.endpoints().kafka());
        receiver = Receiver.failing();
    }

    @AfterAll
    void end() {
        switchPhonesOff();
        receiver.close();
        system.close();
    }

    @Test
    @Order(1)
    void a_chain_that_breaks_is_not_told_at_once() throws IOException {
        lookout.expectSilence("ChainBroken notification");

        system.spoilToken();

        assertThat(system.prometheus().finds("backstride_synthetic_age_seconds < 180"))
                .isTrue();
    }

    @Test
    @Order(2)
    void an_emergency_is_told_until_somebody_takes_it() {
        lookout.expectSilence("UrgentUntaken notification", "EscalationExpired notification");
        var runner = people.inAnEmergency("in-danger");

        system.moveOn(Duration.ofMinutes(16));
        lookout.awaitTold("UrgentUntaken notification");
        system.moveOn(Duration.ofHours(25));
        lookout.awaitTold("EscalationExpired notification");

        people.take(runner);
        lookout.awaitOver("UrgentUntaken notification", "EscalationExpired notification");
    }

    @Test
    @Order(3)
    void a_receiver_that_fails_is_not_told_at_once() {
        lookout.expectSilence("WebhooksFail notification");

        system.letTimeGo();
        phones = Steady.begin(system.system(), system);
        new Door(system.endpoints().notification(), system.token("partner"))
                .post(
                        "/v1/webhooks",
                        Map.of("url", receiver.address(), "types", List.of("symptom.reported")),
                        ANYTHING);

        await("requests").until(() -> receiver.requests() > 0);
        lookout.expectSilence("WebhooksFail notification");
    }

    @Test
    @Order(4)
    void records_that_nobody_can_read_or_place_are_told_until_somebody_sees_to_them() {
        lookout.expectSilence("DeadLetters assessment", "Parked assessment");
        var stranger = UUID.randomUUID();

        records.nonsense("backstride.internal.symptoms");
        records.ofStranger(EventType.SYMPTOM_REPORTED, stranger);
        lookout.awaitTold("DeadLetters assessment", "Parked assessment");

        system.discardDeadLetters();
        records.ofStranger(EventType.RUNNER_REGISTERED, stranger);
        lookout.awaitOver("DeadLetters assessment", "Parked assessment");
    }

    @Test
    @Order(5)
    void tables_that_somebody_holds_are_told_by_all_that_waits_for_them() throws SQLException {
        var ofAssessment = new String[] {
            "WorkStandsStill assessment", "IntakeStalled assessment", "IntakeBehind assessment", "NoDecisions"
        };
        var ofNotification = new String[] {"TimersLate notification", "FollowUpsLate notification"};
        lookout.expectSilence(ofAssessment);
        lookout.expectSilence(ofNotification);
        people.whoRan("asked-late", NOT_ASKED_YET);

        try (var _ = HeldTable.of(system.database("notification"), "follow_up");
                var _ = HeldTable.of(system.database("assessment"), "inbox")) {
            records.repeat("backstride.internal.symptoms", EventType.SYMPTOM_REPORTED, MORE_THAN_MAY_WAIT);
            lookout.awaitTold(ofNotification);
            lookout.awaitTold(ofAssessment);
        }

        lookout.awaitOver(ofNotification);
        lookout.awaitOver(ofAssessment);
    }

    @Test
    @Order(6)
    void webhooks_that_fall_behind_are_told_and_so_are_those_that_nobody_takes() throws SQLException {
        lookout.expectSilence("WebhooksBehind notification");

        try (var _ = HeldTable.of(system.database("notification"), "webhook_delivery")) {
            records.repeat("backstride.demo.symptoms", EventType.SYMPTOM_REPORTED, MORE_THAN_MAY_WAIT);
            lookout.awaitTold("WebhooksBehind notification");
        }
        lookout.awaitOver("WebhooksBehind notification");
        lookout.awaitTold("WebhooksFail notification");

        receiver.mend();
        lookout.awaitOver("WebhooksFail notification");
        switchPhonesOff();
    }

    @Test
    @Order(7)
    void a_service_that_stands_still_is_told_and_so_is_a_database_that_refuses() throws SQLException {
        lookout.expectSilence("ServiceDown assessment", "ServerErrors checkin");

        try (var _ = system.freeze("assessment-service");
                var _ = ReadOnly.of(system.database("checkin"))) {
            IntStream.range(0, MORE_THAN_MAY_FAIL).parallel().forEach(_ -> callInVain());
            lookout.awaitTold("ServiceDown assessment", "ServerErrors checkin");
        }

        lookout.awaitOver("ServiceDown assessment", "ServerErrors checkin");
    }

    @Test
    @Order(8)
    void a_chain_that_stays_broken_is_told_until_it_holds_again() throws IOException {
        lookout.awaitTold("ChainBroken notification");

        system.renewToken();

        lookout.awaitOver("ChainBroken notification");
    }

    @Test
    @Order(9)
    void a_broker_and_a_mail_server_that_stand_still_are_told() {
        lookout.expectSilence("OutboxStuck checkin", "MessagesGivenUp notification");
        var runner = people.whoRan("never-asked", NOT_ASKED_YET);

        try (var _ = system.freeze("broker")) {
            people.ran(runner, Duration.ofDays(3));
            lookout.awaitTold("OutboxStuck checkin", "MessagesGivenUp notification");
        }

        lookout.awaitOver("OutboxStuck checkin", "MessagesGivenUp notification");
    }

    @Test
    @Order(10)
    void topics_that_are_gone_are_told_until_they_are_made_anew() throws ExecutionException, InterruptedException {
        // The broker took all members for dead, and has to hear of them again.
        lookout.awaitSilence("IntakeUnassigned assessment");

        try (var admin =
                Admin.create(Map.of("bootstrap.servers", system.endpoints().kafka()))) {
            admin.deleteTopics(WHAT_ASSESSMENT_READS).all().get();
        }
        lookout.awaitTold("IntakeUnassigned assessment");

        Topics.packaged()
                .create(system.endpoints().kafka(), List.of(system.endpoints().program()));
        lookout.awaitOver("IntakeUnassigned assessment");
    }

    @Test
    @Order(11)
    void no_alert_is_left_that_nothing_made_fire() {
        assertThat(lookout.proven()).containsExactlyInAnyOrderElementsOf(Watchers.alerts());
    }

    private void callInVain() {
        assertThatThrownBy(() -> people.inAnEmergency("not-heard"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("answered with 5");
    }

    private void switchPhonesOff() {
        if (phones != null) {
            phones.close();
        }
    }
}
