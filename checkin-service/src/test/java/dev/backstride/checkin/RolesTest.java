package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route, every role, the own program and another. */
@QuarkusTest
class RolesTest {

    private static final List<String> ROLES =
            List.of(Role.INTEGRATOR, Role.RUNNER, Role.COACH, Role.CLINICIAN, Role.PARTNER, Role.OPS);

    /** A route below a runner ({@code {runner}} stands for the id), and who may take it. */
    record Route(Method method, String path, String contentType, Set<String> open) {}

    static Stream<Route> routes() {
        var json = "application/json";
        var writers = Set.of(Role.INTEGRATOR, Role.RUNNER);
        var readers = Set.of(Role.INTEGRATOR, Role.RUNNER, Role.COACH, Role.CLINICIAN, Role.PARTNER);
        return Stream.of(
                new Route(Method.GET, "", json, readers),
                new Route(Method.PATCH, "", json, writers),
                new Route(Method.GET, "/runs", json, readers),
                new Route(Method.GET, "/runs/r", json, readers),
                new Route(Method.DELETE, "/runs/r", json, writers),
                new Route(Method.POST, "/runs", json, writers),
                new Route(Method.POST, "/runs", "application/octet-stream", writers),
                new Route(Method.POST, "/symptoms", json, writers),
                new Route(Method.POST, "/run-reports", json, writers),
                new Route(Method.POST, "/screenings", json, writers),
                new Route(Method.POST, "/strength-sessions", json, writers),
                new Route(Method.POST, "/questionnaires", json, writers),
                new Route(Method.POST, "/strength-tests", json, writers),
                new Route(Method.POST, "/acknowledgements", json, Set.of(Role.COACH, Role.CLINICIAN)),
                new Route(Method.POST, "/clearances", json, Set.of(Role.CLINICIAN, Role.RUNNER)),
                new Route(Method.POST, "/placements", json, Set.of(Role.CLINICIAN)));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void a_route_opens_to_its_roles_and_no_other(Route route) {
        var runner = aRunner();
        for (var role : ROLES) {
            var status = status(route, runner, role, "demo", runner.toString());
            if (route.open().contains(role)) {
                assertThat(status).as(role).isNotIn(401, 403, 405).isLessThan(500);
            } else {
                assertThat(status).as(role).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void a_runner_of_another_program_is_never_found(Route route) {
        var runner = aRunner();
        for (var role : ROLES) {
            assertThat(status(route, runner, role, "other", runner.toString()))
                    .as(role)
                    .isIn(400, 403, 404, 422);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void runners_touch_only_their_own(Route route) {
        assertThat(status(
                        route, aRunner(), Role.RUNNER, "demo", UUID.randomUUID().toString()))
                .isEqualTo(403);
    }

    @Test
    void only_integrators_register_and_runners_see_no_list() {
        for (var role : ROLES) {
            var registering =
                    as(role).contentType("application/json").body("{}").post("/v1/runners");
            assertThat(registering.statusCode()).as(role).isEqualTo(role.equals(Role.INTEGRATOR) ? 400 : 403);
            var listing = as(role).get("/v1/runners");
            var mayList = Set.of(Role.INTEGRATOR, Role.COACH, Role.CLINICIAN, Role.PARTNER)
                    .contains(role);
            assertThat(listing.statusCode()).as(role).isEqualTo(mayList ? 200 : 403);
        }
    }

    @Test
    void a_program_that_is_not_served_here_is_turned_away() {
        assertThat(as(Role.INTEGRATOR, "unheard-of", "x").get("/v1/runners").statusCode())
                .isEqualTo(403);
    }

    private static int status(Route route, UUID runner, String role, String program, String subject) {
        var request = as(role, program, subject);
        if (route.method() != Method.GET && route.method() != Method.DELETE) {
            request = request.contentType(route.contentType()).body("{}".getBytes(StandardCharsets.UTF_8));
        }
        return request.request(
                        route.method(),
                        path(runner, route.path()).replace("//", "/").replaceAll("/$", ""))
                .statusCode();
    }
}
