package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRun;
import static dev.backstride.checkin.World.aRunner;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Slot;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Instrument;
import dev.backstride.events.fact.Tier;
import dev.backstride.plumbing.link.AcknowledgementLink;
import dev.backstride.plumbing.link.CheckInLink;
import dev.backstride.plumbing.link.OwnPageLink;
import dev.backstride.plumbing.link.PanelLink;
import dev.backstride.plumbing.link.PersonalLink;
import dev.backstride.plumbing.link.QuestionnaireLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A link opens what it was made for, as often as it is looked at, and nothing else. */
@QuarkusTest
class LinkTest {

    private static final Instant LATER = Instant.parse("2026-03-02T08:30:00Z");

    /** The pages that links lead to. */
    enum Page {
        CHECK_IN("/check-in/", "level=2"),
        PANEL("/safety-questions/", "none=ALL"),
        QUESTIONNAIRE("/questionnaires/", "item-1=0"),
        ACKNOWLEDGEMENT("/acknowledge/", ""),
        OWN_PAGE("/me/", "do=LEVEL&level=2");

        private final String path;
        private final String answer;

        Page(String path, String answer) {
            this.path = path;
            this.answer = answer;
        }

        PersonalLink link(String program, UUID runner, Instant expires) {
            return switch (this) {
                case CHECK_IN -> new CheckInLink(program, runner, UUID.randomUUID(), Slot.H1, "r1", "r1", expires);
                case PANEL -> new PanelLink(program, runner, UUID.randomUUID(), List.of(Flag.RF_FEVER), expires);
                case QUESTIONNAIRE ->
                    new QuestionnaireLink(program, runner, UUID.randomUUID(), Instrument.OSTRC_H2, expires);
                case ACKNOWLEDGEMENT ->
                    new AcknowledgementLink(
                            program, runner, UUID.randomUUID(), Tier.T1, Instant.EPOCH, Recipient.CLINICIAN, expires);
                case OWN_PAGE -> new OwnPageLink(program, runner, expires);
            };
        }
    }

    @Inject
    SealedLinks links;

    @Inject
    DataSource database;

    @ParameterizedTest
    @EnumSource
    void looking_changes_nothing_however_often_a_prefetcher_looks(Page page) throws SQLException {
        var runner = aRunner();
        aRun(runner, "r1");
        var token = links.seal(page.link("demo", runner, LATER));

        for (var look = 0; look < 10; look++) {
            for (var method : new Method[] {Method.GET, Method.HEAD}) {
                assertThat(ask(method, page, token)).as(method.name()).isEqualTo(200);
            }
        }
        assertThat(answersOf(runner)).isZero();
        assertThat(send(page, token)).isEqualTo(200);
        assertThat(answersOf(runner)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACKNOWLEDGEMENT")
    void a_form_that_is_none_is_refused(Page page) {
        for (var form : new String[] {"level=%zz", "%", "level=%2", "%%%", "=", "level=2&="}) {
            given().urlEncodingEnabled(false)
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .body(form)
                    .post(page.path + "any")
                    .then()
                    .statusCode(400)
                    .body("type", endsWith("/malformed"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_link_is_over_at_its_instant_in_story_time(Page page) throws SQLException {
        var runner = aRunner();
        for (var over : new String[] {"2026-03-02T06:00:00Z", "2026-03-02T05:59:59Z"}) {
            var token = links.seal(page.link("demo", runner, Instant.parse(over)));
            assertThat(ask(Method.GET, page, token)).isEqualTo(410);
            assertThat(send(page, token)).isIn(200, 410);
        }
        assertThat(answersOf(runner)).isZero();
        assertThat(ask(Method.GET, page, links.seal(page.link("demo", runner, Instant.parse("2026-03-02T06:00:01Z")))))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void a_link_that_was_touched_leads_nowhere(Page page) throws SQLException {
        var runner = aRunner();
        var token = links.seal(page.link("demo", runner, LATER));
        for (var at = 0; at < token.length(); at += 7) {
            var other = token.charAt(at) == 'A' ? 'B' : 'A';
            var touched = token.substring(0, at) + other + token.substring(at + 1);
            assertThat(ask(Method.GET, page, touched)).as("letter %d", at).isEqualTo(404);
            assertThat(send(page, touched)).as("letter %d", at).isEqualTo(404);
        }
        assertThat(answersOf(runner)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_link_of_another_program_or_for_another_page_leads_nowhere(Page page) throws SQLException {
        var runner = aRunner();
        var elsewhere = links.seal(page.link("other", runner, LATER));
        var otherPage = Stream.of(Page.values())
                .filter(other -> other != page)
                .map(other -> links.seal(other.link("demo", runner, LATER)))
                .findFirst()
                .orElseThrow();

        for (var token : new String[] {elsewhere, otherPage}) {
            assertThat(ask(Method.GET, page, token)).isEqualTo(404);
            assertThat(send(page, token)).isIn(200, 404);
        }
        assertThat(answersOf(runner)).isZero();
    }

    @Test
    void a_link_answers_for_its_own_runner_only() throws SQLException {
        var one = aRunner();
        var another = aRunner();

        assertThat(send(Page.CHECK_IN, links.seal(Page.CHECK_IN.link("demo", one, LATER))))
                .isEqualTo(200);

        assertThat(answersOf(one)).isEqualTo(1);
        assertThat(answersOf(another)).isZero();
        given().get(Page.CHECK_IN.path + links.seal(Page.CHECK_IN.link("demo", another, LATER)))
                .then()
                .statusCode(200)
                .body(containsString("<form"));
    }

    @Test
    void an_open_page_has_its_token_in_a_cookie_and_not_in_its_address() throws SQLException {
        var runner = aRunner();
        var link = "/check-in/" + links.seal(Page.CHECK_IN.link("demo", runner, LATER));

        var first = knock(link, Map.of());
        var cookie = first.detailedCookies().asList().getFirst();
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(cookie.getPath()).isEqualTo("/check-in");
        assertThat(cookie.getMaxAge()).isEqualTo(1_800);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.isSecured()).isFalse();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        var kept = Map.of(cookie.getName(), cookie.getValue());
        var onward = knock(first.header("Location"), kept);
        assertThat(onward.statusCode()).isEqualTo(303);
        var place = onward.header("Location");
        assertThat(place).contains("/check-in/at/").doesNotContain(cookie.getValue());

        assertThat(knock(place, kept).body().asString()).contains("<form method=\"post\"");
        assertThat(knock(place, Map.of()).statusCode()).isEqualTo(410);
        assertThat(knock(place, Map.of(cookie.getName(), "another")).statusCode())
                .isEqualTo(410);
        assertThat(answersOf(runner)).isZero();
        given().cookies(kept)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body("level=2")
                .post(place)
                .then()
                .statusCode(200)
                .body(containsString("Thank you"));
        assertThat(answersOf(runner)).isEqualTo(1);
    }

    @Test
    void where_cookies_are_refused_the_link_shows_the_page_itself() {
        var link = "/check-in/" + links.seal(Page.CHECK_IN.link("demo", aRunner(), LATER));

        var again = knock(link, Map.of()).header("Location");

        assertThat(knock(again, Map.of()).statusCode()).isEqualTo(200);
        assertThat(knock(again, Map.of()).body().asString()).contains("<form method=\"post\"");
    }

    private static Response knock(String address, Map<String, String> cookies) {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .cookies(cookies)
                .get(address);
    }

    private static int ask(Method method, Page page, String token) {
        return given().urlEncodingEnabled(false)
                .request(method, page.path + token)
                .statusCode();
    }

    private static int send(Page page, String token) {
        return given().urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(page.answer)
                .post(page.path + token)
                .statusCode();
    }

    private int answersOf(UUID runner) throws SQLException {
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var query = connection.prepareStatement(
                        "select count(*) from fact where runner_id = ? and kind <> 'RUN'")) {
            query.setObject(1, runner);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
