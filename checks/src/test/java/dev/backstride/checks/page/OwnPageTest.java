package dev.backstride.checks.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A runner's own page after some weeks: by thumb or mouse, with and without scripts, or by keys alone. */
@ExtendWith(OneSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnPageTest {

    /** One for each screen, three to look at, and one each who is stopped, has keys alone, and is weighed. */
    private static final int MANY = Screen.values().length + 6;

    private RunningSystem system;
    private Chromium chromium;
    private Iterator<UUID> next;
    private UUID stopped;
    private UUID german;

    @BeforeAll
    void start(RunningSystem running) {
        system = running;
        chromium = Chromium.start();
        var locales = new ArrayList<>(Collections.nCopies(MANY, "en-GB"));
        locales.add("de-DE");
        var ids = Seasoned.runners(system, locales).ids();
        german = ids.getLast();
        stopped = new Seasoned(system, ids.subList(0, 1)).stopped().ids().getFirst();
        next = ids.subList(1, MANY).iterator();
    }

    @AfterAll
    void end() {
        Optional.ofNullable(chromium).ifPresent(Chromium::close);
    }

    @ParameterizedTest
    @EnumSource
    void a_runner_reads_why_notes_what_was_done_and_tells_how_it_is(Screen screen) {
        var own = opened(screen, next.next());

        assertThat(own.page().locator(".step")).containsText("Why:");
        assertThat(own.page().locator("[aria-current=step] strong")).hasText("Warm up before");
        assertThat(own.page().locator(".plot svg .day-later").first()).isVisible();
        own.decisions().first().locator("summary").click();
        assertThat(own.decisions().first()).containsText("A run of 9.0 km");
        assertThat(own.decisions().first()).containsText("A day after the run: 0 of 10");

        assertThat(own.press("STRENGTH").answer()).hasText("Strength work is noted for today.");
        own.page().locator("input[name=level][value='1']").check();
        assertThat(own.press("LEVEL").answer()).hasText("Thank you. Your answer is in.");
        own.page().locator("a.alarm").first().click();
        assertThat(own.page().locator("h1")).hasText("A few safety questions");
    }

    @Test
    void keys_are_enough() {
        var own = opened(Screen.DESKTOP, next.next());
        var keys = new Keys(own.page());

        keys.reach("STRENGTH").press("Enter");
        assertThat(own.answer()).hasText("Strength work is noted for today.");
        keys.reach("summary").press("Enter");
        assertThat(own.page().locator("table")).isVisible();
        keys.reach("PAUSE").press("Space");
        assertThat(own.answer()).hasText("Your pause is noted.");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP_WITHOUT_SCRIPTS"})
    void who_is_stopped_finds_that_and_nothing_ordinary(Screen screen) {
        var page = opened(screen, stopped).page();

        assertThat(page.locator(".tell")).containsText("Stop running until a clinician has cleared you.");
        assertThat(page.locator("main")).not().containsText("as planned");
        assertThat(page.locator("main")).not().containsText("Your steps");
        assertThat(page.locator("button[value=STRENGTH]")).hasCount(0);
        assertThat(page.locator("a.alarm").first()).isVisible();
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_IN_THE_DARK", "DESKTOP"})
    void no_part_of_it_has_a_serious_barrier(Screen screen) {
        var own = opened(screen, next.next());
        Look.at(own.page(), screen, "own-page");
        own.page().locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
        Look.at(own.page(), screen, "own-page-open");
        own.page().locator("a[href='/me/deletion']").click();
        Look.at(own.page(), screen, "own-page-deletion");
    }

    @Test
    void a_stop_and_german_are_as_readable() {
        Look.at(opened(Screen.PHONE, stopped).page(), Screen.PHONE, "own-page-stopped");
        Look.at(opened(Screen.PHONE, german).page(), Screen.PHONE, "own-page-de");
    }

    @Test
    void it_is_light_and_there_within_a_second() {
        var page = opened(Screen.PHONE, next.next()).page();
        page.navigate("about:blank");
        page.navigate(system.endpoints().checkin() + "/me");

        assertThat(Weight.bytes(page)).isPositive().isLessThan(Weight.HEAVIEST);
        assertThat(Weight.firstPaint(page)).isPositive().isLessThanOrEqualTo(Weight.SLOWEST_MILLIS);
    }

    private Own opened(Screen screen, UUID runner) {
        return Own.signedIn(system, chromium.page(screen), runner);
    }
}
