package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.backstride.checkin.runner.Runners;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.plumbing.tenant.Tenant;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the wall between programs does here, and costs. That every route is closed to others is RolesTest's. */
@QuarkusTest
class TenantTest {

    private static final int REQUESTS = 60;

    @Inject
    Runners runners;

    @Inject
    Outbox outbox;

    @Inject
    MeterRegistry meters;

    @Test
    void a_query_that_names_no_program_finds_nobody_of_another() {
        var runner = aRunner();

        assertThat(registered("demo", runner)).containsExactly(runner);
        assertThat(registered("other", runner)).isEmpty();
    }

    @Test
    void a_request_costs_no_statement_more_while_one_program_calls() {
        var runner = aRunner();
        // The relay looks at all programs, and at a connection between two requests while there is something to
        // publish.
        await().until(() -> Tenant.everyone(outbox::count) == 0);
        read(runner);
        var before = turns();
        for (var i = 0; i < REQUESTS; i++) {
            read(runner);
        }

        // A new connection is turned once.
        assertThat(turns() - before).isLessThan(REQUESTS / 4.0);
    }

    @Test
    void programs_that_take_turns_see_their_own() {
        var runner = aRunner();
        for (var i = 0; i < REQUESTS; i++) {
            read(runner);
            as(Role.COACH, "other", "x").get(path(runner, "runs")).then().statusCode(404);
        }
    }

    private Set<UUID> registered(String program, UUID runner) {
        return Tenant.of(
                program, () -> QuarkusTransaction.requiringNew().call(() -> runners.registered(Set.of(runner))));
    }

    private double turns() {
        return meters.get("backstride.tenant.turns").functionCounter().count();
    }

    private static void read(UUID runner) {
        as(Role.COACH).get(path(runner, "runs")).then().statusCode(200);
    }
}
