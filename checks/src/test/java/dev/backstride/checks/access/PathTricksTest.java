package dev.backstride.checks.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checks.house.Checkout;
import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A route stays closed, however its path is spelt. */
@ExtendWith(OneSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathTricksTest {

    private static final String OWN = "demo";

    private final Map<String, Wire> wires = new ConcurrentHashMap<>();
    private Knocking knocking;
    private Subject silent;

    @BeforeAll
    void enrol(RunningSystem system) {
        var now = system.doors().clock().now();
        knocking = new Knocking(system, now);
        silent = Subject.enrol(system, now);
    }

    @AfterAll
    void hangUp() {
        wires.values().forEach(Wire::close);
    }

    static List<Row> closed() {
        return RouteTable.rows().stream().filter(row -> !refused(row).isEmpty()).toList();
    }

    static List<Row> open() {
        return RouteTable.rows().stream()
                .filter(row -> row.route().method().equals("GET"))
                .filter(row -> row.of(Person.CLINICIAN) == Expected.YES || row.of(Person.OPS) == Expected.YES)
                .toList();
    }

    /** They are turned away because of who they are, not because nobody understands how this test asks. */
    @ParameterizedTest
    @MethodSource("open")
    void who_may_come_in_does(Row row) {
        var person = row.of(Person.CLINICIAN) == Expected.YES ? Person.CLINICIAN : Person.OPS;

        assertThat(status(row.route(), person, silent.in(row.route().path())))
                .matches(status -> row.holds(person, false, status), "as the table says");
    }

    @ParameterizedTest
    @MethodSource("closed")
    void no_spelling_of_a_path_opens_what_is_closed(Row row) {
        var wrong = asking(row).parallelStream()
                .flatMap(person -> opened(row, person).stream())
                .toList();

        assertThat(wrong).as(row.toString()).isEmpty();
    }

    private List<String> opened(Row row, Person person) {
        var wrong = new ArrayList<String>();
        Tricks.on(silent.in(row.route().path())).forEach((trick, path) -> {
            var status = status(row.route(), person, path);
            if (!isRefusal(row.of(person), status)) {
                wrong.add("%s: %s, %s: %d".formatted(person, trick, path, status));
            }
        });
        return wrong;
    }

    /** Everybody who is refused where people sign in, since one of them has the role; else nobody, and the first and the last. */
    private static List<Person> asking(Row row) {
        var refused = refused(row);
        return row.of(Person.NOBODY) == Expected.SIGN_IN
                ? refused
                : Stream.of(refused.getFirst(), refused.get(Math.max(0, refused.size() - 2)), refused.getLast())
                        .distinct()
                        .toList();
    }

    /** Framework versions had such policies tricked: CVE-2026-39852, CVE-2026-50559, CVE-2026-87743. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "common/plumbing/src/main/resources/META-INF/microprofile-config.properties",
                "checkin-service/src/main/resources/application.properties",
                "assessment-service/src/main/resources/application.properties",
                "notification-service/src/main/resources/application.properties",
            })
    void no_permission_hangs_on_a_path(String settings) {
        assertThat(Checkout.text(settings)).isNotEmpty().doesNotContainPattern("quarkus\\.(http|management)\\.auth\\.");
    }

    /** Whom the route does not open to, where the runner shares nothing. */
    private static List<Person> refused(Row row) {
        return Arrays.stream(Person.values())
                .filter(person -> row.of(person) != Expected.YES)
                .toList();
    }

    /** There is no such place, or not for them, or the way to where people sign in. Too often is no answer. */
    private static boolean isRefusal(Expected expected, int status) {
        return (status >= 400 && status < 500 && status != 429) || (expected == Expected.SIGN_IN && status == 302);
    }

    private int status(Route route, Person person, String target) {
        var base = knocking.base(route);
        return wires.computeIfAbsent(person + " " + base, _ -> new Wire(URI.create(base)))
                .status(route.method(), target, knocking.headers(route, silent, person, OWN), knocking.body(route));
    }
}
