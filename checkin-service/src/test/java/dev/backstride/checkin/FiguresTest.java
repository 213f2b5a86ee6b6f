package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FiguresTest {

    private static final String SYMPTOMS = "backstride_facts_accepted_total{type=\"symptom\"}";
    private static final String NOBODY = "backstride_refusals_total{problem=\"unauthenticated\"}";

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void the_service_is_up(String kind) {
        ops("/q/health/" + kind).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void a_fact_counts_once_however_often_it_is_told() {
        var before = metric(SYMPTOMS);
        var runner = aRunner();
        tell(runner, 201);
        tell(runner, 200);
        assertThat(metric(SYMPTOMS) - before).isEqualTo(1);
    }

    @Test
    void a_refusal_counts_by_its_problem() {
        given().get("/v1/runners").then().statusCode(401);
        var before = metric(NOBODY);
        given().get("/v1/runners").then().statusCode(401);
        assertThat(metric(NOBODY) - before).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal", "unavailable"})
    void faults_of_ours_are_counted_from_none_on(String problem) {
        assertThat(metric("backstride_refusals_total{problem=\"" + problem + "\"}"))
                .isNotNegative();
    }

    @Test
    void every_figure_is_explained() throws IOException {
        var explained = Files.readString(Path.of(System.getProperty("backstride.root"), "docs/metrics.md"));
        assertThat(metrics().lines().filter(line -> line.startsWith("backstride_")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(explained).contains("`" + line.split("[{ ]", 2)[0] + "`"));
    }

    @Test
    void no_figure_names_a_person() {
        var runner = aRunner();
        tell(runner, 201);
        assertThat(metrics()).doesNotContain(runner.toString(), "Ada", "ada@example.org");
    }

    private static void tell(UUID runner, int status) {
        integrator().body("""
                        {"id":"s1","moment":"AFTER","feltAt":"2026-03-02T05:50:00Z","level":3}""").post(path(runner, "symptoms")).then().statusCode(status);
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
