package dev.backstride.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import java.util.Optional;
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
        Look.at(page, screen, "check-in");
        page.locator("main form").evaluate("form => form.noValidate = true");
        new Thumb(page).send();
        Look.at(page, screen, "check-in-again");
        new Thumb(page)
                .choose("peak", "3")
                .choose("level", "3")
                .choose("sign", "LEGS")
                .send();
        Look.at(page, screen, "thanks-news");
        new Thumb(page).tap("a.next");
        Look.at(page, screen, "safety-questions");
        new Thumb(page).choose("flag", "RF_BLADDER_CHANGE").send();
        Look.at(page, screen, "confirm");
        new Thumb(page).send();
        Look.at(page, screen, "emergency");
        page.navigate(system.endpoints().checkin() + "/check-in/nowhere");
        Look.at(page, screen, "nowhere");
    }

    @Test
    void a_week_in_an_episode_is_asked_about_and_told_without_a_barrier() {
        var page = chromium.page(Screen.PHONE);
        var asked = Asked.runners(system, "en-GB", 1).getFirst();
        page.navigate(asked.link().toString());
        new Thumb(page)
                .choose("peak", "3")
                .choose("level", "3")
                .choose("none", "ALL")
                .send();
        page.navigate(asked.week(system).toString());
        Look.at(page, Screen.PHONE, "week");
        new Thumb(page).choose("item-1", "1").send();
        Look.at(page, Screen.PHONE, "week-again");
        new Thumb(page)
                .choose("item-2", "1")
                .choose("item-3", "2")
                .choose("item-4", "2")
                .send();

        assertThat(page.locator("h1").textContent()).isEqualTo("Thank you. Your answers are in.");
        Look.at(page, Screen.PHONE, "week-thanks");
    }

    @Test
    void ordinary_advice_and_german_are_as_readable() {
        var page = opened(Screen.PHONE, "de-DE");
        Look.at(page, Screen.PHONE, "check-in-de");
        new Thumb(page)
                .choose("peak", "1")
                .choose("level", "1")
                .choose("none", "ALL")
                .send();
        Look.at(page, Screen.PHONE, "thanks-de");
    }

    @Test
    void a_page_is_light_and_there_within_a_second() {
        var page = chromium.page(Screen.PHONE);
        var link = Asked.runners(system, "en-GB", 1).getFirst().link().toString();
        page.navigate(link);
        page.navigate(link);

        assertThat(Weight.bytes(page)).isPositive().isLessThan(Weight.HEAVIEST);
        assertThat(Weight.firstPaint(page)).isPositive().isLessThanOrEqualTo(Weight.SLOWEST_MILLIS);
    }

    private Page opened(Screen screen, String locale) {
        var page = chromium.page(screen);
        page.navigate(Asked.runners(system, locale, 1).getFirst().link().toString());
        return page;
    }
}
