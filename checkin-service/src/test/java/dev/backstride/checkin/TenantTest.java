package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checkin.runner.Runners;
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

    private static final int POSTS = 60;

    @Inject
    Runners runners;

    @Inject
    MeterRegistry meters;

    @Test
    void a_query_that_names_no_program_finds_nobody_of_another() {
        var runner = aRunner();

        assertThat(registered("demo", runner)).containsExactly(runner);
        assertThat(registered("other", runner)).isEmpty();
    }

    @Test
    void a_post_costs_no_statement_more_while_one_program_calls() {
        var runner = aRunner();
        post(runner, "before");
        var before = turns();
        for (var i = 0; i < POSTS; i++) {
            post(runner, "s" + i);
        }

        // A new connection is turned once, and whoever looks at all programs may have used one.
        assertThat(turns() - before).isLessThan(POSTS / 4.0);
    }

    @Test
    void programs_that_take_turns_see_their_own() {
        var runner = aRunner();
        for (var i = 0; i < POSTS; i++) {
            as(Role.COACH).get(path(runner, "runs")).then().statusCode(200);
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

    private static void post(UUID runner, String id) {
        integrator()
                .body("""
                        {"id":"%s","moment":"AFTER","feltAt":"2026-03-02T05:45:00Z","level":1}""".formatted(id))
                .post(path(runner, "symptoms"))
                .then()
                .statusCode(201);
    }
}
