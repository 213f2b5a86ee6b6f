package dev.backstride.notification.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backstride.notification.testing.Api;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Partners say which events they want where. */
@QuarkusTest
class SubscribingTest {

    private static final String WEBHOOKS = "/v1/webhooks";

    @Inject
    Partners partners;

    @AfterEach
    void end() {
        partners.endAll();
    }

    @Test
    void the_secret_is_shown_once_and_the_rest_as_long_as_the_webhook_is_there() {
        var webhook = partners.webhook(List.of("assessment.made", "dev.backstride.run.recorded.v1"));

        assertThat(webhook.secret()).matches("whsec_[A-Za-z0-9+/]{43}=");
        partners.see(webhook)
                .body("status", equalTo("ACTIVE"))
                .body("types", contains("dev.backstride.assessment.made.v1", "dev.backstride.run.recorded.v1"))
                .body("secret", nullValue());
        Partners.ours().get(WEBHOOKS).then().body("items.id", hasItem(webhook.id()));

        Partners.ours().delete(webhook.path()).then().statusCode(204);

        Partners.ours().get(webhook.path()).then().statusCode(404).body("type", endsWith("/unknown-webhook"));
        Partners.ours().get(WEBHOOKS).then().body("items.id", not(hasItem(webhook.id())));
    }

    @Test
    void what_a_change_does_not_name_stays() {
        var webhook = partners.webhook(List.of("run.recorded"));

        Partners.ours()
                .body(Map.of("description", "Our club", "status", "DISABLED"))
                .patch(webhook.path())
                .then()
                .statusCode(200);
        partners.see(webhook)
                .body("description", equalTo("Our club"))
                .body("reason", equalTo("BY_PARTNER"))
                .body("types", contains("dev.backstride.run.recorded.v1"));
        Partners.ours()
                .body(Map.of("types", List.of(), "status", "ACTIVE"))
                .patch(webhook.path())
                .then()
                .body("types", empty())
                .body("reason", nullValue())
                .body("description", equalTo("Our club"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/hook",
                "http://[::ffff:10.0.0.1]/hook",
                "http://169.254.169.254/latest",
                "https://user:word@example.org/hook",
                "ftp://example.org/hook",
            })
    void an_address_that_nothing_is_sent_to_is_refused(String url) {
        Partners.ours()
                .body(Map.of("url", url))
                .post(WEBHOOKS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("field", equalTo("url"));
        var webhook = partners.webhook(List.of());
        Partners.ours()
                .body(Map.of("url", url))
                .patch(webhook.path())
                .then()
                .statusCode(422)
                .body("field", equalTo("url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment.unmade", "runner.registered", "erasure.confirmed", ""})
    void a_type_that_no_feed_has_is_refused(String type) {
        Partners.ours()
                .body(Map.of("url", "https://example.org/hook", "types", List.of(type)))
                .post(WEBHOOKS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    @Test
    void a_program_has_ten_at_most() {
        IntStream.range(0, 10).forEach(_ -> partners.webhook("other", List.of()));

        Partners.of("other")
                .body(Map.of("url", "https://example.org/hook"))
                .post(WEBHOOKS)
                .then()
                .statusCode(409)
                .body("type", endsWith("/too-many-webhooks"));
    }

    @Test
    void nobody_but_the_programs_partner_sees_it() {
        var webhook = partners.webhook(List.of());
        var redelivery = webhook.path() + "/deliveries/" + UUID.randomUUID() + "/redelivery";

        Partners.of("other").get(WEBHOOKS).then().statusCode(200).body("items", empty());
        for (var path : List.of(webhook.path(), webhook.path() + "/attempts")) {
            Partners.of("other").get(path).then().statusCode(404).body("type", endsWith("/unknown-webhook"));
            Api.as(Role.OPS).get(path).then().statusCode(403);
        }
        for (var path : List.of(webhook.path() + "/secret", webhook.path() + "/test", redelivery)) {
            Partners.of("other").post(path).then().statusCode(404);
            Api.as(Role.CLINICIAN).post(path).then().statusCode(403);
        }
        Partners.of("other").body("{}").patch(webhook.path()).then().statusCode(404);
        Partners.of("other").delete(webhook.path()).then().statusCode(404);
        Partners.ours().post(redelivery).then().statusCode(404).body("type", endsWith("/unknown-delivery"));
        partners.see(webhook).body("status", equalTo("ACTIVE"));
    }

    @Test
    void a_new_secret_comes_with_the_end_of_the_old_one() {
        var webhook = partners.webhook(List.of());

        Partners.ours()
                .post(webhook.path() + "/secret")
                .then()
                .statusCode(200)
                .body("secret", matchesPattern("whsec_.{44}"))
                .body("secret", not(equalTo(webhook.secret())))
                .body("oldUntil", not(nullValue()));
    }

    @Test
    void a_cursor_of_somebody_elses_making_is_refused() {
        var webhook = partners.webhook(List.of());

        Api.as(Role.PARTNER, Scene.PROGRAM, "partner")
                .queryParam("after", "here")
                .get(webhook.path() + "/attempts")
                .then()
                .statusCode(400)
                .body("field", equalTo("after"));
    }
}
