package dev.backstride.checks.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.stack.demo.client.Door;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever knocks at a door that is a runner's stands in the audit of that runner, let in or not. */
@ExtendWith(OneSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditedTest {

    private static final String OWN = "demo";
    private static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};

    private RunningSystem system;
    private Knocking knocking;
    private Subject subject;

    @BeforeAll
    void enrol(RunningSystem system) {
        var now = system.doors().clock().now();
        this.system = system;
        knocking = new Knocking(system, now);
        subject = Subject.enrol(system, now, "FEED");
    }

    /** Every route whose path names a runner, or a message to one. What takes something away comes last. */
    static List<Route> routes() {
        return RouteTable.rows().stream()
                .filter(row -> row.of(Person.NOBODY) != Expected.SIGN_IN)
                .map(Row::route)
                .filter(route -> route.port().equals(Route.APP))
                .filter(route -> route.path().matches("/v1/(runners/\\{(runner|id)}|messages/).*"))
                .sorted(Comparator.comparing(route -> route.method().equals("DELETE")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void each_person_leaves_a_row_that_says_how_it_ended(Route route) {
        var wrong = new ArrayList<String>();
        for (var person : Person.values()) {
            var answer = knocking.at(route, subject, person, OWN);
            var newest = newest(route);
            var expected = expected(route, answer.statusCode());
            var isThere = newest.equals(person.role() + " " + expected);
            if (isThere == (person == Person.NOBODY || isNotLookedUp(route, person))) {
                wrong.add("%s got %d, and the newest is %s".formatted(person, answer.statusCode(), newest));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A message is not looked up for who may ask for none, so that nobody knows whom it is about. */
    private static boolean isNotLookedUp(Route route, Person person) {
        return route.path().startsWith("/v1/messages/") && (person == Person.INTEGRATOR || person == Person.OPS);
    }

    private static String expected(Route route, int status) {
        var outcome = switch (status) {
            case 403 -> "DENIED";
            case 404, 410 -> "NOT_FOUND";
            default -> status < 400 ? "ALLOWED" : "REFUSED";
        };
        return route.method() + " " + route.path() + " " + outcome;
    }

    /** An erasure leaves one more, of the service that erased. */
    private String newest(Route route) {
        var ops = Person.OPS.token(system.signer(), OWN, subject.runner()).orElseThrow();
        var rows = new Door(knocking.base(route), ops)
                .get("/v1/runners/" + subject.runner() + "/audit?limit=2", ANYTHING)
                .path("items");
        var row = rows.path(rows.path(0).path("role").asText().equals("service") ? 1 : 0);
        assertThat(Instant.parse(row.path("at").asText())).isBefore(Instant.now());
        return "%s %s %s"
                .formatted(
                        row.path("role").asText(),
                        row.path("action").asText(),
                        row.path("outcome").asText());
    }
}
