package dev.backstride.checks.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.backstride.checks.system.RunningSystem;
import java.util.UUID;

/** A runner, signed in, at the page of their own. */
record Own(Page page) {

    static Own signedIn(RunningSystem system, Page page, UUID runner) {
        page.navigate(system.endpoints().checkin() + "/me");
        page.locator("#name").fill(runner.toString());
        page.locator("#role").selectOption("runner");
        page.locator("#program").selectOption("demo");
        page.locator("form button").click();
        assertThat(page.locator("a[href='/me/export']")).isVisible();
        return new Own(page);
    }

    /** Presses the button that does {@code deed}. */
    Own press(String deed) {
        page.locator("button[value='" + deed + "']").click();
        return this;
    }

    /** What the page answers to it. */
    Locator answer() {
        return page.locator(".done");
    }

    /** The decisions, the newest first. */
    Locator decisions() {
        return page.locator("details:has(summary .glyph)");
    }
}
