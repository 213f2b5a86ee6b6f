package dev.backstride.checkin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.stack.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff sign in elsewhere and work here. */
@QuarkusTest
class StaffTest {

    private final SigningIn browser = new SigningIn();

    @Test
    void whoever_is_not_signed_in_is_sent_to_sign_in() {
        var answer = given().redirects().follow(false).get("/staff");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location"))
                .startsWith(System.getProperty("backstride.testing.sign-in") + "/authorize?")
                .contains("code_challenge_method=S256", "nonce=", "client_id=backstride-staff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach", "clinician"})
    void whoever_signs_in_finds_their_desk(String role) {
        var page = browser.as("jo", role, "demo");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/staff");
        assertThat(page.body()).contains("You are signed in as jo, " + role + " of demo.");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
    }

    @ParameterizedTest
    @CsvSource({"/staff/runners?called=nobody, /staff/runners", "/staff/sign-out, /staff"})
    void whoever_signs_in_on_the_way_to_a_page_gets_there(String asked, String there) {
        var page = browser.at(asked, "jo", "coach", "demo");

        assertThat(page.uri().getPath()).isEqualTo(there);
        assertThat(page.body()).doesNotContain("<h1>Sign in</h1>");
    }

    @Test
    void staff_see_their_own_program_by_the_name_people_call_it() {
        assertThat(browser.as("jo", "clinician", "other").body()).contains("clinician of The others.");
    }

    @Test
    void staff_of_a_program_that_is_not_served_get_nowhere() {
        assertThat(browser.as("jo", "clinician", "unheard-of").statusCode()).isEqualTo(403);
    }

    @Test
    void a_session_ends_when_somebody_signs_out() {
        browser.as("jo", "coach", "demo");

        assertThat(browser.post("/staff/sign-out").body()).contains("You are signed out");
        assertThat(browser.get("/staff").body()).contains("<h1>Sign in</h1>");
    }

    @Test
    void a_session_is_not_told_to_the_api() {
        browser.as("jo", "clinician", "demo");

        assertThat(browser.get("/v1/runners").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach", "clinician", "integrator", "ops"})
    void a_bearer_token_opens_no_page_for_staff(String role) {
        var answer = given().auth()
                .oauth2(TestTokens.of(role, "demo", "jo"))
                .redirects()
                .follow(false)
                .get("/staff");

        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/", "//staff", "/staff;x=1", "/%73taff", "/STAFF", "/staff/../staff", "/x/../staff"})
    void no_spelling_of_the_address_opens_it(String address) {
        var answer = given().urlEncodingEnabled(false).redirects().follow(false).get(address);

        assertThat(answer.statusCode()).isIn(302, 401, 404);
        assertThat(answer.body().asString()).doesNotContain("signed in as");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff;x=1", "/staff;", "/staff;x=1/runners", "/staff;x=1/sign-out"})
    void nor_does_a_bearer_token_by_another_spelling(String address) {
        var answer = given().auth()
                .oauth2(TestTokens.of("clinician", "demo", "jo"))
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(address);

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void a_changed_session_cookie_opens_nothing() {
        var answer = given().cookie("q_session_staff", "x".repeat(200))
                .redirects()
                .follow(false)
                .get("/staff");

        assertThat(answer.statusCode()).isIn(302, 401);
    }
}
