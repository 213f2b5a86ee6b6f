package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.path;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dev.backstride.plumbing.tenant.Role;
import dev.backstride.stack.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A runner's own page for whoever signs in. */
@QuarkusTest
class OwnPageTest {

    private final SigningIn browser = new SigningIn();

    @Test
    void whoever_is_not_signed_in_is_sent_to_sign_in() {
        for (var page : new String[] {"/me", "/me/export", "/me/deletion"}) {
            var answer = given().redirects().follow(false).get(page);

            assertThat(answer.statusCode()).as(page).isEqualTo(302);
            assertThat(answer.header("Location"))
                    .startsWith(System.getProperty("backstride.testing.sign-in") + "/authorize?");
        }
    }

    @Test
    void a_runner_who_signs_in_finds_their_page() {
        var page = signedIn(aRunner());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/me");
        assertThat(page.body()).contains("How your back is doing", "Sign out", "/me/export", "/me/deletion");
    }

    @Test
    void what_is_pressed_there_is_kept_and_the_page_comes_back() {
        var runner = aRunner();
        signedIn(runner);

        var page = browser.post("/me", "do", "STRENGTH");

        assertThat(page.uri().getPath()).isEqualTo("/me");
        assertThat(page.body()).contains("Strength work is noted for today.");
        as(Role.INTEGRATOR).get(path(runner, "export")).then().body("facts", hasSize(1));
    }

    @Test
    void a_form_of_another_site_does_nothing() {
        var runner = aRunner();
        signedIn(runner);

        for (var place : new String[] {"/me", "/me/deletion", "/me/sign-out"}) {
            for (var site : new String[] {"cross-site", "same-site"}) {
                assertThat(browser.post(place, Map.of("Sec-Fetch-Site", site)).statusCode())
                        .as(place)
                        .isEqualTo(403);
            }
            assertThat(browser.post(place, Map.of("Origin", "https://example.org"))
                            .statusCode())
                    .as(place)
                    .isEqualTo(403);
        }
        assertThat(browser.get("/me").body()).contains("How your back is doing");
        as(Role.INTEGRATOR).get(path(runner, "export")).then().body("facts", hasSize(0));
    }

    @Test
    void the_export_is_a_file_with_everything() {
        var runner = aRunner();
        signedIn(runner);

        var file = browser.get("/me/export");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"backstride.json\"");
        assertThat(file.body()).contains(runner.toString(), "ada@example.org", "\"facts\"");
    }

    @Test
    void deletion_is_asked_about_once_more_and_then_leaves_a_receipt_and_no_session() {
        var runner = aRunner();
        signedIn(runner);

        assertThat(browser.get("/me/deletion").body())
                .contains("your profile", "the files of your runs", "Yes, delete everything");
        as(Role.INTEGRATOR).get("/v1/runners/" + runner).then().statusCode(200);

        var done = browser.post("/me/deletion");

        assertThat(done.statusCode()).isEqualTo(200);
        var receipt = done.body().replaceAll("(?s).*Your receipt: ([0-9a-f-]+).*", "$1");
        as(Role.INTEGRATOR).get("/v1/erasures/" + receipt).then().statusCode(200);
        as(Role.INTEGRATOR).get("/v1/runners/" + runner).then().statusCode(404);
        assertThat(browser.get("/me").body()).contains("<h1>Sign in</h1>");
        assertThat(signedIn(runner).statusCode()).isEqualTo(410);
    }

    @Test
    void who_signs_in_on_the_way_to_a_page_comes_to_that_page() {
        var page = browser.at("/me/deletion", aRunner().toString(), "runner", "demo");

        assertThat(page.body()).contains("Yes, delete everything");
    }

    @Test
    void who_wants_to_sign_out_after_their_session_is_back_on_their_page() {
        var page = browser.at("/me/sign-out", aRunner().toString(), "runner", "demo");

        assertThat(page.body()).contains("How your back is doing");
    }

    @Test
    void a_session_ends_when_its_runner_signs_out() {
        signedIn(aRunner());

        assertThat(browser.post("/me/sign-out").body()).contains("You are signed out");
        assertThat(browser.get("/me").body()).contains("<h1>Sign in</h1>");
    }

    @Test
    void a_runner_of_another_program_or_of_none_is_nobody_here() {
        assertThat(browser.at("/me", aRunner().toString(), "runner", "other").statusCode())
                .isEqualTo(404);
        assertThat(new SigningIn()
                        .at("/me", UUID.randomUUID().toString(), "runner", "demo")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new SigningIn().at("/me", "ada", "runner", "demo").body()).contains("We do not know you here");
        assertThat(new SigningIn()
                        .at("/me", aRunner().toString(), "runner", "unheard-of")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach", "clinician"})
    void staff_have_no_page_of_a_runner_and_a_runner_none_of_staff(String role) {
        assertThat(browser.at("/me", aRunner().toString(), role, "demo").statusCode())
                .isEqualTo(403);
        assertThat(new SigningIn().as(aRunner().toString(), "runner", "demo").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_session_at_one_page_opens_no_other() {
        signedIn(aRunner());

        assertThat(browser.get("/staff").body()).contains("<h1>Sign in</h1>");
        assertThat(browser.get("/v1/runners").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/me/", "/me/export", "/me/deletion"})
    void a_bearer_token_opens_none_of_it(String address) {
        var runner = aRunner();

        var answer = given().auth()
                .oauth2(TestTokens.of(Role.RUNNER, "demo", runner.toString()))
                .redirects()
                .follow(false)
                .get(address);

        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me;x=1", "/me;", "/me/export;x=1", "/me/deletion;x=1", "/me/sign-out;x=1"})
    void nor_by_another_spelling(String address) {
        var answer = given().auth()
                .oauth2(TestTokens.of(Role.RUNNER, "demo", aRunner().toString()))
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(address);

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private java.net.http.HttpResponse<String> signedIn(UUID runner) {
        return browser.at("/me", runner.toString(), "runner", "demo");
    }
}
