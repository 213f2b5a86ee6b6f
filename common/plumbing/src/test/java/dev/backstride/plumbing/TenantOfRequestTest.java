package dev.backstride.plumbing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.plumbing.tenant.Role;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.stack.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TenantOfRequestTest {

    private static final int ROUNDS = 50;

    @Inject
    Letters letters;

    @BeforeEach
    void both_programs_have_a_letter() {
        Tenant.of("demo", () -> letters.write("demo"));
        Tenant.of("other", () -> letters.write("other"));
    }

    @AfterEach
    void none_is_left() {
        Tenant.everyone(() -> letters.run("delete from dead_letter where topic = 'letters'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"without-transaction", "in-transaction"})
    void a_door_that_forgets_the_program_shows_the_tokens_program_only(String way) {
        for (var round = 0; round < ROUNDS; round++) {
            assertThat(seen(coachOf("demo"), way)).isEqualTo("demo");
            assertThat(seen(coachOf("other"), way)).isEqualTo("other");
        }
    }

    @Test
    void without_a_token_there_is_nothing_to_see() {
        assertThat(seen(given(), "without-token")).isEqualTo("none");
        assertThat(seen(coachOf("unheard-of"), "without-token")).isEqualTo("none");
        assertThat(seen(coachOf("demo"), "without-token")).isEqualTo("demo");
    }

    @Test
    void nobody_writes_into_another_program() {
        coachOf("demo").post("/forgetful?program=other").then().statusCode(500);
        coachOf("other").post("/forgetful?program=other").then().statusCode(204);

        assertThat(Tenant.of("other", letters::count)).isEqualTo(2);
        assertThat(Tenant.of("demo", letters::count)).isEqualTo(1);
    }

    private static RequestSpecification coachOf(String program) {
        return given().auth().oauth2(TestTokens.of(Role.COACH, program, "somebody"));
    }

    private static String seen(RequestSpecification caller, String way) {
        return caller.get("/forgetful/" + way).then().statusCode(200).extract().asString();
    }
}
