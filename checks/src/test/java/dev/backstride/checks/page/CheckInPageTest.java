package dev.backstride.checks.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The check-in as runners have it: a thumb on a phone or a mouse, with and without scripts, or keys alone. */
@ExtendWith(OneSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckInPageTest {

    private static final int FEWEST = 4;
    private static final int MOST = 8;

    private Chromium chromium;
    private List<Asked> asked;
    private final AtomicInteger next = new AtomicInteger();

    @BeforeAll
    void start(RunningSystem system) {
        chromium = Chromium.start();
        asked = Asked.runners(system, "en-GB", Screen.values().length * 3 + 1);
    }

    @AfterAll
    void end() {
        Optional.ofNullable(chromium).ifPresent(Chromium::close);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_to_report_takes_four_clicks(Screen screen) {
        var page = opened(screen);

        var thumb = new Thumb(page)
                .choose("peak", "0")
                .choose("level", "0")
                .choose("none", "ALL")
                .send();

        assertThat(page.locator("h1")).hasText("Thank you. Your answer is in.");
        assertThat(thumb.taps()).isLessThanOrEqualTo(FEWEST);
        assertThat(page.locator(".step")).containsText("Run as you planned.");
    }

    @ParameterizedTest
    @EnumSource
    void a_full_report_takes_eight(Screen screen) {
        var page = opened(screen);

        var thumb = new Thumb(page)
                .choose("peak", "4")
                .choose("side", "LEFT")
                .choose("where", "UPHILL")
                .choose("level", "2")
                .choose("change", "LITTLE_BETTER")
                .choose("sign", "GAIT")
                .choose("sign", "LEGS")
                .send();

        assertThat(page.locator("h1")).hasText("Thank you. Your answer is in.");
        assertThat(thumb.taps()).isLessThanOrEqualTo(MOST);
        assertThat(page.locator(".tell")).containsText("Tell a clinician today");
    }

    @ParameterizedTest
    @EnumSource
    void emergencies_are_confirmed_once_and_answered_at_once(Screen screen) {
        var page = opened(screen);
        new Thumb(page).choose("level", "2").choose("sign", "NEWS").send().tap("a.next");

        var thumb = new Thumb(page).choose("flag", "RF_SADDLE_SENSATION").send();
        assertThat(page.locator("h1")).hasText("Is that so?");
        thumb.send();

        assertThat(page.locator("h1")).hasText("Get emergency help now");
        assertThat(page.locator("a.call")).hasText("Call 112");
        assertThat(page.locator("a.call")).hasAttribute("href", "tel:112");
    }

    @Test
    void keys_are_enough() {
        var page = opened(Screen.DESKTOP);
        var keys = new Keys(page);

        keys.reach("peak").press("Space");
        IntStream.range(0, 3).forEach(_ -> keys.press("ArrowRight"));
        keys.reach("side").press("Space");
        keys.reach("level").press("Space").press("ArrowRight");
        keys.reach("none").press("Space").press("Tab").press("Enter");

        assertThat(page.locator("h1")).hasText("Thank you. Your answer is in.");
    }

    private Page opened(Screen screen) {
        var page = chromium.page(screen);
        page.navigate(asked.get(next.getAndIncrement()).link().toString());
        assertThat(page.locator("h1")).hasText("How is your lower back?");
        return page;
    }
}
