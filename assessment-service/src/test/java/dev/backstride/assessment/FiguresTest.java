package dev.backstride.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.assessment.support.Facts;
import dev.backstride.assessment.support.Scene;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FiguresTest {

    private static final String ISSUED = "backstride_decisions_issued_total";
    private static final String LAST = "backstride_last_decision_timestamp_seconds";

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
    void a_decision_counts_by_verdict_and_action_and_leaves_its_time() {
        var before = sum(ISSUED);
        var tale = scene.tale().registered();
        var run = Facts.run("r1", scene.now());
        tale.tell(run);
        scene.settle(tale, run.id());

        await().untilAsserted(() ->
                assertThat(sum(ISSUED) - before).isEqualTo(scene.made(tale).size()));
        assertThat(metrics().lines().filter(line -> line.startsWith(ISSUED)))
                .allMatch(line -> line.matches(".*\\{action=\"[a-z_]+\",verdict=\"[a-z_0-9]+\"} .*"));
        assertThat(sum(LAST)).isPositive();
    }

    @Test
    void every_figure_is_explained() throws IOException {
        var explained = Files.readString(Path.of(System.getProperty("backstride.root"), "docs/metrics.md"));
        assertThat(metrics().lines().filter(line -> line.startsWith("backstride_")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(explained).contains("`" + line.split("[{ ]", 2)[0] + "`"));
    }

    private double sum(String name) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.split("} ", 2)[1].split(" ", 2)[0]))
                .sum();
    }

    private String metrics() {
        return ops("/q/metrics").asString();
    }

    private Response ops(String path) {
        return given().port(management.getPort()).basePath("/").get(path);
    }
}
