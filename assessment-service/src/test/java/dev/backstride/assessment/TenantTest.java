package dev.backstride.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.assessment.runner.Runners;
import dev.backstride.assessment.support.Callers;
import dev.backstride.assessment.support.Clerk;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.stack.testing.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TenantTest {

    @Inject
    Clerk clerk;

    @Inject
    Runners runners;

    @Test
    void a_query_that_names_no_program_finds_nobody_of_another() {
        var runner = clerk.register().id();

        assertThat(known("demo", runner)).containsExactly(runner);
        assertThat(known("other", runner)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assessment",
                "assessment?after=fact",
                "assessments",
                "assessments?all=true",
                "assessments/00000000-0000-0000-0000-000000000001"
            })
    void no_door_opens_to_a_runner_of_another_program(String door) {
        var runner = clerk.register().id();
        Callers.with(TestTokens.of(Role.CLINICIAN, "other", "somebody"))
                .get("/v1/runners/" + runner + "/" + door)
                .then()
                .statusCode(404);
    }

    private Set<UUID> known(String program, UUID runner) {
        return Tenant.of(program, () -> QuarkusTransaction.requiringNew().call(() -> runners.known(Set.of(runner))));
    }
}
