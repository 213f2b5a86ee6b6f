package dev.backstride.checks.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.stack.demo.client.Door;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a developer sees in the Dev UI of a service that {@code ./backstride dev checkin} started. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DevUiTest {

    private static final TypeReference<Map<String, Object>> ANSWER = new TypeReference<>() {};

    private Chromium chromium;
    private RunningSystem system;

    @BeforeAll
    void start() throws IOException {
        chromium = Chromium.start();
        system = RunningSystem.dev("checkin");
    }

    @AfterAll
    void end() {
        Optional.ofNullable(chromium).ifPresent(Chromium::close);
        Optional.ofNullable(system).ifPresent(RunningSystem::close);
    }

    @Test
    void facts_that_are_told_show_on_the_card_and_on_the_page_behind_it() {
        var page = chromium.page();
        page.navigate(system.endpoints().checkin() + "/q/dev-ui/extensions");
        assertThat(page.locator("qwc-figures-card")).containsText("checkin-service");
        assertThat(headline(page, "backstride.facts.accepted")).hasText("0");

        tellARunAndASymptom();

        assertThat(headline(page, "backstride.facts.accepted")).hasText("2");
        assertThat(headline(page, "backstride.outbox.events")).hasText("0");
        assertThat(headline(page, "backstride.outbox.age")).hasText("0 s");
        assertThat(headline(page, "backstride.last.decision.timestamp")).containsText("ago");
        photograph(page);

        page.locator("qwc-figures-card a").click();

        assertThat(page.locator("qwc-figures-page")).containsText("backstride.intake.lag");
        assertThat(page.locator("qwc-figures-page tr", new Page.LocatorOptions().setHasText("type=symptom")))
                .containsText("1");
    }

    private static Locator headline(Page page, String figure) {
        return page.locator("qwc-figures-card [data-figure='" + figure + "']");
    }

    private void tellARunAndASymptom() {
        var endpoints = system.endpoints();
        var door = new Door(endpoints.checkin(), endpoints.tokens().getOrDefault("integrator", ""));
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var runner = door.post(
                "/v1/runners", Map.of("zone", "Europe/Berlin", "birthDate", "1990-06", "externalId", "page"), ANSWER);
        var facts = "/v1/runners/" + runner.get("id");
        var start = now.minus(90, ChronoUnit.MINUTES).toString();
        door.post(
                facts + "/runs",
                Map.of("id", "r1", "startedAt", start, "durationSeconds", 3600, "distanceMeters", 10_000),
                ANSWER);
        door.post(
                facts + "/symptoms",
                Map.of("id", "s1", "moment", "AFTER", "feltAt", now.toString(), "level", 2),
                ANSWER);
    }

    /** For the documentation, where it is wanted. */
    private static void photograph(Page page) {
        Optional.ofNullable(System.getProperty("photographs"))
                .filter(folder -> !folder.isBlank())
                .ifPresent(folder -> page.locator(
                                "qwc-extension", new Page.LocatorOptions().setHas(page.locator("qwc-figures-card")))
                        .screenshot(new Locator.ScreenshotOptions()
                                .setPath(Path.of(folder).resolve("dev-ui-card.png"))));
    }
}
