package dev.backstride.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of people who are signed in are taken from our own pages alone. */
@QuarkusTest
class SameSiteTest {

    private static final String SIGN_OUT = "/staff/sign-out";

    private final SigningIn browser = new SigningIn();

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://elsewhere.example",
        "Origin, http://localhost:1",
        "Origin, null",
        "Origin, not an origin",
        "X-Says-Neither, true"
    })
    void a_form_from_elsewhere_is_refused_and_changes_nothing(String header, String value) {
        browser.as("jo", "coach", "demo");

        var answer = browser.post(SIGN_OUT, Map.of(header, value));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Another site sent this");
        assertThat(browser.get("/staff").body()).contains("You are signed in as jo");
    }

    @Test
    void where_the_browser_says_both_an_origin_alone_does_not_help() {
        browser.as("jo", "coach", "demo");

        var answer = browser.post(SIGN_OUT, Map.of("Sec-Fetch-Site", "cross-site", "Origin", ours()));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void over_plain_http_our_own_origin_will_do() {
        browser.as("jo", "coach", "demo");

        assertThat(browser.post(SIGN_OUT, Map.of("Origin", ours())).body()).contains("You are signed out");
    }

    @Test
    void our_pages_let_browsers_tell_us_that_it_was_us_and_nobody_else() {
        var page = browser.as("jo", "coach", "demo");

        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
    }

    private static String ours() {
        return "http://localhost:" + RestAssured.port;
    }
}
