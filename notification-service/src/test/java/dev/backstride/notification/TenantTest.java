package dev.backstride.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import dev.backstride.notification.runner.Runners;
import dev.backstride.notification.testing.Api;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TenantTest {

    @Inject
    Scene scene;

    @Inject
    Runners runners;

    @Test
    void a_query_that_names_no_program_finds_nobody_of_another() {
        var runner = scene.aRunner();

        Patience.await()
                .untilAsserted(() -> assertThat(known(Scene.PROGRAM, runner)).containsExactly(runner));
        assertThat(known("other", runner)).isEmpty();
    }

    @Test
    void no_door_opens_to_a_runner_of_another_program() {
        var runner = scene.aRunner();
        scene.ran(runner);
        var own = Api.messagesOf(runner);
        Patience.await().untilAsserted(() -> Api.clinician().get(own).then().statusCode(200));

        var stranger = Api.as(Role.CLINICIAN, "other", "somebody");
        stranger.get(own).then().statusCode(404);
        Api.as(Role.CLINICIAN, "other", "somebody")
                .get("/v1/escalations")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private Set<UUID> known(String program, UUID runner) {
        return Tenant.of(program, () -> QuarkusTransaction.requiringNew().call(() -> runners.known(Set.of(runner))));
    }
}
