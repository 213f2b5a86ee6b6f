package dev.backstride.checks.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checks.house.Checkout;
import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of who may call what is whole, and true of a running system. */
@ExtendWith(OneSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    private static final String OWN = "demo";
    private static final List<Person> WITH_TOKENS = Arrays.stream(Person.values())
            .filter(person -> person != Person.NOBODY)
            .toList();

    private Knocking knocking;
    private Subject sharing;
    private Subject silent;

    @BeforeAll
    void enrol(RunningSystem system) {
        var now = system.doors().clock().now();
        knocking = new Knocking(system, now);
        sharing = Subject.enrol(system, now, "FEED");
        silent = Subject.enrol(system, now);
    }

    /** What takes something away comes last. */
    static List<Row> rows() {
        return RouteTable.rows().stream()
                .sorted(Comparator.comparing(row -> row.route().method().equals("DELETE")))
                .toList();
    }

    @Test
    void every_registered_route_has_a_row_and_every_row_a_route() {
        assertThat(rows()).extracting(Row::route).containsExactlyInAnyOrderElementsOf(RegisteredRoutes.all());
    }

    @Test
    void people_read_the_same_table() {
        assertThat(Checkout.text("docs/access.md")).contains("```\n" + RouteTable.text() + "```");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void in_their_own_program_each_gets_the_answer_of_the_table(Row row) {
        var wrong = new ArrayList<String>();
        for (var person : Person.values()) {
            for (var subject : List.of(silent, sharing)) {
                var shares = subject.equals(sharing);
                var status = knocking.at(row.route(), subject, person, OWN).statusCode();
                if (!row.holds(person, shares, status)) {
                    wrong.add("%s of a runner who %s: %d"
                            .formatted(person, shares ? "shares" : "shares nothing", status));
                }
            }
        }
        assertThat(wrong).as(row.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void people_of_another_program_find_nobody_of_ours(Row row) {
        var wrong = new ArrayList<String>();
        for (var person : WITH_TOKENS) {
            var answer = knocking.at(row.route(), sharing, person, "other");
            var status = answer.statusCode();
            var isRight = row.hidden() ? status == 403 || status == 404 : row.holds(person, true, status);
            // A problem names the place that was asked for, and nothing else of ours.
            var told = answer.body().replace(answer.uri().getPath(), "");
            if (!isRight || told.contains(sharing.runner().toString())) {
                wrong.add(person + ": " + status);
            }
        }
        assertThat(wrong).as(row.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void people_of_a_program_that_is_not_served_get_nowhere(Row row) {
        var wrong = new ArrayList<String>();
        for (var person : WITH_TOKENS) {
            var status = knocking.at(row.route(), sharing, person, "unheard-of").statusCode();
            if (!row.isOpen() && status != 403) {
                wrong.add(person + ": " + status);
            }
        }
        assertThat(wrong).as(row.toString()).isEmpty();
    }
}
