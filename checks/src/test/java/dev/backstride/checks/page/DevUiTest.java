package dev.backstride.checks.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.stack.demo.client.Door;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a developer sees and does in the Dev UIs of the services that {@code ./backstride dev} started. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DevUiTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Chromium chromium;
    private RunningSystem system;
    private DevUi devUi;

    @BeforeAll
    void start() throws IOException {
        chromium = Chromium.start();
        system = RunningSystem.dev();
        devUi = new DevUi(chromium, system);
    }

    @AfterAll
    void end() {
        Optional.ofNullable(chromium).ifPresent(Chromium::close);
        Optional.ofNullable(system).ifPresent(RunningSystem::close);
    }

    @Test
    void facts_that_are_told_show_on_the_card_and_on_the_page_behind_it() {
        var page = devUi.extensions(system.endpoints().checkin());
        assertThat(page.locator("qwc-figures-card")).containsText("checkin-service");
        assertThat(headline(page, "backstride.facts.accepted")).not().isEmpty();
        var before = Integer.parseInt(
                headline(page, "backstride.facts.accepted").textContent().replace(",", ""));

        var runner = devUi.register("card");
        devUi.tellARun(runner);
        devUi.tellASymptom(runner);

        assertThat(headline(page, "backstride.facts.accepted")).hasText(Integer.toString(before + 2));
        assertThat(headline(page, "backstride.outbox.events")).hasText("0");
        assertThat(headline(page, "backstride.outbox.age")).hasText("0 s");
        assertThat(headline(page, "backstride.last.decision.timestamp")).containsText("ago");
        DevUi.photograph(
                page.locator("qwc-extension", new Page.LocatorOptions().setHas(page.locator("qwc-figures-card"))),
                "dev-ui-card");

        page.locator("qwc-figures-card a").click();

        assertThat(page.locator("qwc-figures-page")).containsText("backstride.intake.lag");
        assertThat(page.locator("qwc-figures-page tr", new Page.LocatorOptions().setHasText("type=symptom")))
                .containsText("1");
    }

    @Test
    void what_goes_through_moves_when_a_run_is_told() {
        var page = devUi.open(system.endpoints().checkin(), "Pipeline");
        var intake = page.locator("qwc-pipeline-page [data-figure='intake'] dd");
        assertThat(intake).containsText("since the start");
        var before = intake.locator("small").textContent();

        devUi.tellARun(devUi.register("pipeline"));

        assertThat(intake.locator("small")).not().hasText(before);
        assertThat(page.locator("qwc-pipeline-page .verdict")).containsText("everything flows");
        assertThat(page.locator("qwc-pipeline-page .topics")).containsText("backstride.internal.assessments");
    }

    @Test
    void a_dead_letter_is_looked_at_and_tried_again_and_its_runner_is_decided_about() throws SQLException {
        var page = devUi.open(system.endpoints().assessment(), "Pipeline");
        assertThat(page.locator("qwc-pipeline-page .none")).isVisible();
        var runner = devUi.register("letter");

        // Whatever assessment is told now it cannot handle: its table is missing.
        change("alter table fact rename to fact_away");
        try {
            devUi.tellAFlag(runner);
            assertThat(letter(page)).containsText("UNHANDLED");
        } finally {
            change("alter table fact_away rename to fact");
        }
        assertThat(page.locator("qwc-pipeline-page .verdict")).containsText("dead letters");
        button(letter(page), "Look").click();
        assertThat(page.locator("qwc-pipeline-page pre")).containsText(runner.toString());
        DevUi.photograph(page.locator("qwc-pipeline-page"), "dev-ui-pipeline");
        button(letter(page), "Try again").click();

        assertThat(page.locator("qwc-pipeline-page .none")).isVisible();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> actionOf(runner).equals("STOP_PROMPT"));
        var kept = devUi.ops("assessment", "/ops/audit").path("items");
        assertThat(kept.findValuesAsText("actor")).containsOnly("dev-ui");
        assertThat(kept.findValuesAsText("action"))
                .startsWith("POST /ops/dead-letters/retry", "GET /ops/dead-letters/:id");
    }

    @Test
    void a_runner_is_found_with_what_was_decided_and_why() {
        var runner = devUi.register("found by name");
        devUi.tellAFlag(runner);
        await().atMost(PATIENCE).ignoreExceptions().until(() -> actionOf(runner).equals("STOP_PROMPT"));
        var page = devUi.open(system.endpoints().assessment(), "Decisions");
        assertThat(page.locator("qwc-decisions-page [data-tally='Actions']")).containsText("STOP_PROMPT");
        assertThat(page.locator("qwc-decisions-page [data-tally='Reasons']")).containsText("RF_WEIGHT_LOSS");

        page.locator("qwc-decisions-page form.find input").fill("found by name");
        button(page.locator("qwc-decisions-page form.find"), "Find").click();

        var newest = page.locator("qwc-decisions-page .timeline tbody tr").first();
        assertThat(newest).containsText("STOP_PROMPT");
        newest.locator("button").click();
        assertThat(page.locator("qwc-decisions-page pre.why")).containsText("RF_WEIGHT_LOSS");
        DevUi.photograph(page.locator("qwc-decisions-page"), "dev-ui-decisions");
    }

    @Test
    void a_channel_is_held_from_the_page_and_let_go() {
        var page = devUi.open(system.endpoints().notification(), "Follow-ups");
        assertThat(page.locator("qwc-follow-ups-page [data-figure='pending'] dd"))
                .not()
                .isEmpty();
        devUi.tellAFlag(devUi.register("stopped"));
        var runner = devUi.register("asked");
        devUi.answerAllNo(runner);
        devUi.tellARun(runner);
        assertThat(page.locator("qwc-follow-ups-page [data-figure='pending'] dd"))
                .not()
                .hasText("0");
        assertThat(page.locator("qwc-follow-ups-page .escalations")).containsText("T2");

        page.locator("qwc-follow-ups-page vaadin-select[name='channel']").click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("MAIL"))
                .click();
        page.locator("qwc-follow-ups-page [name='reason'] input").fill("wrong texts, being mended");
        button(page.locator("qwc-follow-ups-page form.hold"), "Hold").click();

        var held = page.locator("qwc-follow-ups-page .holds");
        assertThat(held).containsText("wrong texts, being mended");
        assertThat(page.locator("qwc-follow-ups-page .verdict")).containsText("Messages are held");
        var pauses = devUi.ops("notification", "/ops/pauses").path("pauses");
        assertThat(pauses.findValuesAsText("channel")).containsExactly("MAIL");
        DevUi.photograph(page.locator("qwc-follow-ups-page"), "dev-ui-follow-ups");
        button(held, "Let go").click();

        assertThat(page.locator("qwc-follow-ups-page .none")).isVisible();
        assertThat(devUi.ops("notification", "/ops/pauses").path("pauses")).isEmpty();
        assertThat(devUi.ops("notification", "/ops/audit").path("items").findValuesAsText("actor"))
                .containsOnly("dev-ui");
    }

    @Test
    void story_time_moves_and_is_held_in_all_services_and_a_sample_run_is_decided_about() {
        var page = devUi.open(system.endpoints().checkin(), "Story");
        var story = page.locator("qwc-story-page");
        assertThat(story.locator(".verdict")).hasText("Story time is held.");
        var before = devUi.now();

        button(story, "Post a sample run").click();
        assertThat(story.locator(".sample")).isVisible();
        var runner = UUID.fromString(story.locator(".sample code").textContent());
        await().atMost(PATIENCE).ignoreExceptions().until(() -> actionOf(runner).equals("SCREEN_FIRST"));
        button(story, "An hour on").click();

        assertThat(story.locator("[data-figure='now'] dd"))
                .hasText(before.plus(Duration.ofHours(1)).toString());
        assertThat(devUi.ops("assessment", "/ops/story").path("now").asText())
                .isEqualTo(before.plus(Duration.ofHours(1)).toString());
        assertThat(story.locator(".verdict")).hasText("Story time is held.");
        DevUi.photograph(story, "dev-ui-story");
        button(story, "Let it run").click();
        assertThat(story.locator(".verdict")).containsText("runs");
        button(story, "Hold").click();
        assertThat(story.locator(".verdict")).hasText("Story time is held.");
        assertThat(devUi.ops("notification", "/ops/story").path("held").asBoolean())
                .isTrue();
    }

    @Test
    void a_page_is_there_only_where_the_service_has_what_it_shows() {
        var page = devUi.extensions(system.endpoints().checkin());

        assertThat(DevUi.menu(page)).isVisible();
        DevUi.menu(page).click();
        assertThat(DevUi.tab(page, "Story")).isVisible();
        assertThat(DevUi.tab(page, "Decisions")).hasCount(0);
        assertThat(DevUi.tab(page, "Follow-ups")).hasCount(0);
    }

    private static Locator headline(Page page, String figure) {
        return page.locator("qwc-figures-card [data-figure='" + figure + "']");
    }

    private static Locator letter(Page page) {
        return page.locator("qwc-pipeline-page .letters tbody tr");
    }

    private static Locator button(Locator where, String words) {
        return where.locator("vaadin-button", new Locator.LocatorOptions().setHasText(words));
    }

    private String actionOf(UUID runner) {
        var endpoints = system.endpoints();
        return new Door(endpoints.assessment(), endpoints.tokens().getOrDefault("clinician", ""))
                .get("/v1/runners/" + runner + "/assessment", DevUi.ANYTHING)
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
}
