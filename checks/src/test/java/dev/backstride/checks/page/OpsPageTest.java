package dev.backstride.checks.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import dev.backstride.stack.demo.client.Door;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of whoever is on call, in production: they see what was set aside, and have it tried again. */
@ExtendWith(OneSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpsPageTest {

    private static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private RunningSystem system;
    private Chromium chromium;

    @BeforeAll
    void start(RunningSystem running) {
        system = running;
        chromium = Chromium.start();
    }

    @AfterAll
    void end() {
        Optional.ofNullable(chromium).ifPresent(Chromium::close);
    }

    @Test
    void a_dead_letter_is_tried_again_from_the_page_and_its_runner_is_decided_about() throws SQLException {
        var page = opened("assessment");
        assertThat(page.locator("#no-letters")).isVisible();
        var runner = register();

        // Whatever assessment is told now it cannot handle: its table is missing.
        change("alter table fact rename to fact_away");
        try {
            tellAFlag(runner);
            assertThat(letter(page)).containsText("UNHANDLED");
        } finally {
            change("alter table fact_away rename to fact");
        }
        letter(page).locator("button", has("Look")).click();
        assertThat(page.locator("#letter")).containsText(runner.toString());
        Look.at(page, Screen.DESKTOP, "on-call");
        letter(page).locator("button", has("Try again")).click();

        assertThat(page.locator("#done")).hasText("Handled.");
        assertThat(page.locator("#no-letters")).isVisible();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> actionOf(runner).equals("STOP_PROMPT"));
        assertThat(page.locator("#audit tbody tr").first()).containsText("/ops/dead-letters/retry");
        assertThat(page.locator("#decisions")).containsText("STOP_PROMPT");
        assertThat(page.locator("#topics")).containsText("backstride.internal.runs");
        assertThat(page.locator("#care")).isHidden();
    }

    @Test
    void figures_move_when_something_is_told() {
        var page = opened("checkin");
        var facts = page.locator("#headlines div", new Page.LocatorOptions().setHasText("Facts accepted"))
                .locator("dd");
        assertThat(facts).not().isEmpty();
        var before = facts.textContent();

        tellAFlag(register());

        assertThat(facts).not().hasText(before);
    }

    @Test
    void who_waits_for_somebody_is_what_notification_shows_first() {
        var page = opened("notification");

        assertThat(page.locator("main section").first()).containsText("Who should have been reached and was not");
        assertThat(page.locator("#care")).containsText("Over 5 min late");
        assertThat(page.locator("#decisions")).isHidden();
    }

    @Test
    void whoever_has_no_such_role_sees_nothing() {
        var page = chromium.page(Screen.PHONE);
        page.navigate(address("checkin"));
        enter(page, "partner");

        assertThat(page.locator("#state")).containsText("role ops");
        assertThat(page.locator("main")).isHidden();
        Look.at(page, Screen.PHONE, "on-call-refused");
    }

    private Page opened(String service) {
        var page = chromium.page(Screen.DESKTOP);
        page.navigate(address(service));
        enter(page, "ops");
        assertThat(page.locator("#service")).hasText(service + "-service");
        return page;
    }

    private void enter(Page page, String role) {
        page.locator("#token").fill(token(role));
        page.locator("#enter button").click();
    }

    private static Locator letter(Page page) {
        return page.locator("#letters tbody tr");
    }

    private static Locator.LocatorOptions has(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private UUID register() {
        var profile = Map.of("zone", "Europe/Berlin", "country", "DE", "birthDate", "1990-06");
        return UUID.fromString(Seasoned.integrator(system)
                .post("/v1/runners", profile, ANYTHING)
                .path("id")
                .asText());
    }

    private void tellAFlag(UUID runner) {
        var doors = system.doors();
        var flags = Map.of(Flag.RF_WEIGHT_LOSS, Answer.YES);
        doors.checkin().screen(runner, new Screening("flag", doors.clock().now(), flags, null, null));
    }

    private String actionOf(UUID runner) {
        var door = new Door(system.endpoints().assessment(), token("clinician"));
        return door.get("/v1/runners/" + runner + "/assessment", ANYTHING)
                .findPath("action")
                .asText();
    }

    private void change(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(system.endpoints().jdbc().getOrDefault("assessment", ""));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String address(String service) {
        return system.endpoints().ops().get(service) + "/ops";
    }

    private String token(String role) {
        return system.endpoints().tokens().getOrDefault(role, "");
    }
}
