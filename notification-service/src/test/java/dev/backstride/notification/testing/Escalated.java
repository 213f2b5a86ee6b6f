package dev.backstride.notification.testing;

import static dev.backstride.notification.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;

/** The escalations of a runner, as the program's clinician sees them. */
public final class Escalated {

    private Escalated() {}

    /** How many there are. */
    public static int countOf(UUID runner) {
        return seen().getList("items.findAll { it.runner == '" + runner + "' }").size();
    }

    /** All of them: {@code tier status}. */
    public static List<String> statuses(UUID runner) {
        return seen().getList(
                        "items.findAll { it.runner == '" + runner + "' }.collect { it.tier + ' ' + it.status }",
                        String.class);
    }

    /** A field of the runner's newest one. */
    public static String newest(UUID runner, String field) {
        return seen().getString("items.find { it.runner == '" + runner + "' }?." + field);
    }

    /** The copies of the newest one: {@code round recipient state why}. */
    public static List<String> calls(UUID runner) {
        var copies = "items.find { it.runner == '" + runner + "' }?.calls?.collect { ";
        return seen().getList(copies + "it.round + ' ' + it.recipient + ' ' + it.state + ' ' + it.why }", String.class);
    }

    /** Waits until these are all copies of the newest one, in any order. */
    public static void awaitCalls(UUID runner, String... calls) {
        await().untilAsserted(() -> assertThat(calls(runner)).containsExactlyInAnyOrder(calls));
    }

    private static JsonPath seen() {
        return Api.clinician()
                .get("/v1/escalations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
