package dev.backstride.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the pages look to everybody: readable for those who see, hear or feel them, and there at once. */
@ExtendWith(OneSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookTest {

    private static final double FIRST_PAINT_MILLIS = 1_000;
    private static final long HEAVIEST = 100_000;

    private Chromium chromium;
    private RunningSystem system;

    @BeforeAll
    void start(RunningSystem running) {
        chromium = Chromium.start();
        system = running;
    }

    @AfterAll
    void end() {
        Optional.ofNullable(chromium).ifPresent(Chromium::close);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_IN_THE_DARK", "DESKTOP"})
    void no_page_has_a_serious_barrier(Screen screen) {
        var page = opened(screen, "en-GB");
        look(page, screen, "check-in");
        page.locator("main form").evaluate("form => form.noValidate = true");
        new Thumb(page).send();
        look(page, screen, "check-in-again");
        new Thumb(page)
                .choose("peak", "3")
                .choose("level", "3")
                .choose("sign", "LEGS")
                .send();
        look(page, screen, "thanks-news");
        new Thumb(page).tap("a.next");
        look(page, screen, "safety-questions");
        new Thumb(page).choose("flag", "RF_BLADDER_CHANGE").send();
        look(page, screen, "confirm");
        new Thumb(page).send();
        look(page, screen, "emergency");
        page.navigate(system.endpoints().checkin() + "/check-in/nowhere");
        look(page, screen, "nowhere");
    }

    @Test
    void ordinary_advice_and_german_are_as_readable() {
        var page = opened(Screen.PHONE, "de-DE");
        look(page, Screen.PHONE, "check-in-de");
        new Thumb(page)
                .choose("peak", "1")
                .choose("level", "1")
                .choose("none", "ALL")
                .send();
        look(page, Screen.PHONE, "thanks-de");
    }

    @Test
    void a_page_is_light_and_there_within_a_second() {
        var page = chromium.page(Screen.PHONE);
        var bytes = new AtomicLong();
        page.onResponse(response -> bytes.addAndGet(weight(response)));
        var link = Asked.runners(system, "en-GB", 1).getFirst().link().toString();
        page.navigate(link);
        page.navigate(link);

        assertThat(bytes.get()).isPositive().isLessThan(HEAVIEST);
        assertThat(firstPaint(page)).isPositive().isLessThanOrEqualTo(FIRST_PAINT_MILLIS);
    }

    private Page opened(Screen screen, String locale) {
        var page = chromium.page(screen);
        page.navigate(Asked.runners(system, locale, 1).getFirst().link().toString());
        return page;
    }

    /** The page may have loaded before it was painted, and before the browser says so. */
    private static double firstPaint(Page page) {
        page.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0");
        var millis = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");
        return ((Number) millis).doubleValue();
    }

    private static long weight(Response response) {
        var isRedirect = response.status() >= 300 && response.status() < 400;
        return isRedirect ? 0 : response.body().length;
    }

    private static void look(Page page, Screen screen, String name) {
        page.evaluate(axe());
        var found = page.evaluate("""
                async () => (await axe.run()).violations
                    .filter(one => ['serious', 'critical'].includes(one.impact))
                    .map(one => one.id + ': ' + one.nodes.map(node => node.html).join(' '))""");
        photograph(page, name + "-" + screen.name().toLowerCase(Locale.ROOT));
        assertThat((List<?>) found).as(name).isEmpty();
        var spills = page.evaluate("document.documentElement.scrollWidth > innerWidth");
        assertThat(spills).as("%s scrolls sideways", name).isEqualTo(false);
    }

    private static String axe() {
        try (var script = Objects.requireNonNull(LookTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the documentation, where it is wanted. */
    private static void photograph(Page page, String name) {
        Optional.ofNullable(System.getProperty("photographs"))
                .filter(folder -> !folder.isBlank())
                .ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(folder).resolve(name + ".png"))));
    }
}
