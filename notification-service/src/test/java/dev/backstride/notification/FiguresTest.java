package dev.backstride.notification;

import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static dev.backstride.notification.testing.Patience.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Verdict;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FiguresTest {

    private static final String PENDING = "backstride_followups{urgency=\"pending\"}";
    private static final String SENT = "backstride_mails_total{outcome=\"sent\"}";
    private static final String NO_CONTACT = "backstride_mails_total{outcome=\"no_contact\"}";
    private static final String OPEN = "backstride_escalations_open";

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    Scene scene;

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void the_service_is_up(String kind) {
        ops("/q/health/" + kind).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void a_question_to_be_asked_later_is_pending() {
        var before = metric(PENDING);
        scene.ran(scene.aRunner());
        await().untilAsserted(() -> assertThat(metric(PENDING)).isGreaterThanOrEqualTo(before + 2));
    }

    @Test
    void an_escalation_nobody_takes_is_open_and_its_mails_count_when_they_are_out() {
        var open = metric(OPEN);
        var sent = metric(SENT);
        scene.decided(Assessments.of(scene.aRunner())
                .at(scene.now())
                .deciding(Verdict.RED_FLAG, Action.STOP_EMERGENCY, Code.RF_SADDLE_SENSATION, Code.ESC_EMERGENCY)
                .telling(Recipient.RUNNER, Recipient.CLINICIAN)
                .build());
        await().untilAsserted(() -> {
            assertThat(metric(OPEN)).isGreaterThanOrEqualTo(open + 1);
            assertThat(metric(SENT)).isGreaterThanOrEqualTo(sent + 2);
        });
    }

    @Test
    void a_question_to_a_runner_without_an_address_did_not_fail() {
        var before = metric(NO_CONTACT);
        var runner = scene.registerWithout(UUID.randomUUID());
        var plan = scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);

        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));

        await().untilAsserted(() -> assertThat(metric(NO_CONTACT)).isEqualTo(before + 1));
    }

    @Test
    void every_figure_is_explained() throws IOException {
        var explained = Files.readString(Path.of(System.getProperty("backstride.root"), "docs/metrics.md"));
        assertThat(metrics().lines().filter(line -> line.startsWith("backstride_")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(explained).contains("`" + line.split("[{ ]", 2)[0] + "`"));
    }

    private double metric(String name) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line ->
                        Double.parseDouble(line.substring(name.length() + 1).split(" ", 2)[0]))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    private String metrics() {
        return ops("/q/metrics").asString();
    }

    private Response ops(String path) {
        return given().port(management.getPort()).basePath("/").get(path);
    }
}
