package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.integrator;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import dev.backstride.events.Topic;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.link.UnsubscribeLink;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Mails are turned off with one click, by a mail program or by hand, and on again. */
@QuarkusTest
class UnsubscribeTest {

    private static final Instant LATER = Instant.parse("2027-03-02T06:00:00Z");

    @Inject
    SealedLinks links;

    @Test
    void looking_changes_nothing() {
        var runner = aRunner();

        for (var look = 0; look < 2; look++) {
            page(runner)
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .body(containsString("turn our mails off?"), containsString("value=\"One-Click\""));
        }
        profile(runner).body("channels", nullValue());
    }

    @Test
    void one_click_of_a_mail_program_turns_mails_off_without_a_cookie_or_a_redirect() {
        for (var request : List.of(
                given().multiPart("List-Unsubscribe", "One-Click"),
                given().contentType("application/x-www-form-urlencoded").body("List-Unsubscribe=One-Click"))) {
            var runner = aRunner();

            var answer = post(request, runner).statusCode(200).body(containsString("are off"));

            assertThat(answer.extract().cookies()).isEmpty();
            assertThat(channelsOf(runner)).containsExactly("WEBHOOK");
        }
    }

    @Test
    void a_form_that_is_none_is_refused_and_changes_nothing() {
        var runner = aRunner();
        for (var form : List.of("List-Unsubscribe=One-Click&%zz", "List-Unsubscribe=%u2", "%")) {
            post(given().contentType("application/x-www-form-urlencoded").body(form), runner)
                    .statusCode(400);
        }
        page(runner).body(containsString("turn our mails off?"));
    }

    @Test
    void everybody_hears_of_it_and_again_changes_nothing() {
        var runner = aRunner();
        turnOff(runner);
        turnOff(runner);

        page(runner).statusCode(200).body(containsString("are off"), containsString("on again"));

        var told = Wire.read(Topic.RUNNERS.internal(), runner, 2).getLast();
        assertThat(told.data()).contains("\"channels\":[\"WEBHOOK\"]");
        assertThat(Wire.readAll(Topic.RUNNERS.internal(), runner)).hasSize(2);
    }

    @Test
    void there_is_a_way_back() {
        var runner = aRunner();
        turnOff(runner);

        post(form().body("mails=on"), runner).statusCode(200).body(containsString("on again"));

        assertThat(channelsOf(runner)).contains("MAIL");
    }

    @Test
    void another_answer_changes_nothing() {
        var runner = aRunner();

        for (var other : new String[] {"", "List-Unsubscribe=Two-Clicks", "mails=off"}) {
            post(form().body(other), runner).statusCode(422).body(containsString("Nothing was changed"));
        }
        profile(runner).body("channels", nullValue());
    }

    @Test
    void a_link_is_dead_when_it_is_old_when_the_runner_is_erased_and_when_it_is_not_ours() {
        var runner = aRunner();
        var old = links.seal(new UnsubscribeLink("demo", runner, Instant.parse("2026-03-02T06:00:00Z")));
        get(old).statusCode(410).body(containsString("too old"));
        post(form().body("List-Unsubscribe=One-Click"), old).statusCode(410);
        var elsewhere = links.seal(new UnsubscribeLink("other", runner, LATER));
        for (var token : new String[] {"x", elsewhere}) {
            get(token).statusCode(404).body(containsString("nowhere"));
            post(form().body("List-Unsubscribe=One-Click"), token).statusCode(404);
        }
        profile(runner).body("channels", nullValue());

        World.as(Role.INTEGRATOR).delete("/v1/runners/" + runner).then().statusCode(202);

        page(runner).statusCode(410).body(containsString("forgotten you"));
        post(form().body("List-Unsubscribe=One-Click"), runner).statusCode(410);
    }

    private void turnOff(UUID runner) {
        post(form().body("List-Unsubscribe=One-Click"), runner).statusCode(200);
    }

    private static RequestSpecification form() {
        return given().contentType("application/x-www-form-urlencoded");
    }

    private ValidatableResponse page(UUID runner) {
        return get(token(runner));
    }

    private static ValidatableResponse get(String token) {
        return given().urlEncodingEnabled(false).get("/unsubscribe/" + token).then();
    }

    private ValidatableResponse post(RequestSpecification request, UUID runner) {
        return post(request, token(runner));
    }

    private static ValidatableResponse post(RequestSpecification request, String token) {
        return request.urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .post("/unsubscribe/" + token)
                .then();
    }

    private String token(UUID runner) {
        return links.seal(new UnsubscribeLink("demo", runner, LATER));
    }

    private static List<String> channelsOf(UUID runner) {
        return profile(runner).extract().jsonPath().getList("channels", String.class);
    }

    private static ValidatableResponse profile(UUID runner) {
        return integrator().get("/v1/runners/" + runner).then().statusCode(200);
    }
}
