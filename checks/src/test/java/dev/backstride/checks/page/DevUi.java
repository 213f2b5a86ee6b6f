package dev.backstride.checks.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotScale;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import dev.backstride.stack.demo.client.Door;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The Dev UIs of a system in dev mode, and what is told to the system meanwhile. */
record DevUi(Chromium chromium, RunningSystem system) {

    static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};

    /** A page of the service at {@code url}, by its title. */
    Page open(String url, String title) {
        var page = extensions(url);
        menu(page).click();
        tab(page, title).click();
        return page;
    }

    /** The cards, beside a menu that is wide enough for words. */
    Page extensions(String url) {
        var page = chromium.page();
        page.setViewportSize(1400, 900);
        page.navigate(url + "/q/dev-ui/extensions");
        return page;
    }

    /** Where all of our pages are. */
    static Locator menu(Page page) {
        return page.locator("qwc-menu .item-text", new Page.LocatorOptions().setHasText("Backstride"));
    }

    /** One of them. */
    static Locator tab(Page page, String title) {
        return page.locator("qwc-header qwc-extension-link", new Page.LocatorOptions().setHasText(title));
    }

    Door integrator() {
        return Seasoned.integrator(system);
    }

    Instant now() {
        return system.doors().clock().now();
    }

    UUID register(String externalId) {
        var profile =
                Map.of("zone", "Europe/Berlin", "country", "DE", "birthDate", "1990-06", "externalId", externalId);
        return UUID.fromString(
                integrator().post("/v1/runners", profile, ANYTHING).path("id").asText());
    }

    /** A run of an hour that ended half an hour ago. */
    void tellARun(UUID runner) {
        var start = now().minus(90, ChronoUnit.MINUTES).toString();
        integrator()
                .post(
                        "/v1/runners/" + runner + "/runs",
                        Map.of("id", "r1", "startedAt", start, "durationSeconds", 3600, "distanceMeters", 10_000),
                        ANYTHING);
    }

    void tellASymptom(UUID runner) {
        integrator()
                .post(
                        "/v1/runners/" + runner + "/symptoms",
                        Map.of("id", "s1", "moment", "AFTER", "feltAt", now().toString(), "level", 2),
                        ANYTHING);
    }

    /** All red-flag questions, two hours ago. */
    void answerAllNo(UUID runner) {
        system.doors().checkin().screen(runner, Screening.allNo("panel", now().minus(2, ChronoUnit.HOURS)));
    }

    /** A sign that stops all running. */
    void tellAFlag(UUID runner) {
        var flags = Map.of(Flag.RF_WEIGHT_LOSS, Answer.YES);
        system.doors().checkin().screen(runner, new Screening("flag", now(), flags, null, null));
    }

    /** What ops of {@code service} see at {@code path} of its management port. */
    JsonNode ops(String service, String path) {
        var endpoints = system.endpoints();
        var address = endpoints.ops().getOrDefault(service, "");
        return new Door(address, endpoints.tokens().getOrDefault("ops", "")).get(path, ANYTHING);
    }

    /** For the documentation, where it is wanted. */
    static void photograph(Locator part, String name) {
        Optional.ofNullable(System.getProperty("photographs"))
                .filter(folder -> !folder.isBlank())
                .ifPresent(folder -> part.screenshot(new Locator.ScreenshotOptions()
                        .setScale(ScreenshotScale.CSS)
                        .setPath(Path.of(folder).resolve(name + ".png"))));
    }
}
