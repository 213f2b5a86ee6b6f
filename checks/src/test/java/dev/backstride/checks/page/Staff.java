package dev.backstride.checks.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.backstride.checks.system.RunningSystem;

/** Somebody of a program's staff, signed in, at the pages for them. */
record Staff(Page page) {

    /** Signs in on the way to the page of all who wait. */
    static Staff signedIn(RunningSystem system, Page page, String role) {
        return signedIn(system, page, role, "/staff");
    }

    /** Signs in on the way to the page at {@code path}. */
    static Staff signedIn(RunningSystem system, Page page, String role, String path) {
        page.navigate(system.endpoints().checkin() + path);
        page.locator("#name").fill("Dr Jo");
        page.locator("#role").selectOption(role);
        page.locator("#program").selectOption("demo");
        page.locator("form button").click();
        assertThat(page.locator(".staff h1")).isVisible();
        return new Staff(page);
    }

    /** The line of {@code runner} among those who wait. */
    Locator line(Waiting runner) {
        return page.locator(".waiting li").filter(new Locator.FilterOptions().setHasText(runner.name()));
    }

    /** The group that {@code runner} is in. */
    Locator group(Waiting runner) {
        return page.locator(".group").filter(new Locator.FilterOptions().setHasText(runner.name()));
    }

    /** Opens the page of somebody who waits. */
    Staff open(Waiting runner) {
        line(runner).locator("a").click();
        return at(runner);
    }

    /** Asks for {@code runner} by name. */
    Staff find(Waiting runner) {
        page.locator("#called").fill(runner.name());
        page.locator(".find button").click();
        return at(runner);
    }

    Staff at(Waiting runner) {
        assertThat(page.locator("h1")).hasText(runner.name());
        return this;
    }

    /** Goes back to all who wait. */
    Staff back() {
        page.locator("nav a").click();
        assertThat(page.locator("#called")).isVisible();
        return this;
    }

    /** Takes over what the runner is waiting for. */
    Staff take() {
        page.locator(".call button").click();
        return this;
    }

    /** In the form that does {@code deed}: clear, or place. */
    Staff choose(String deed, String field, String value) {
        form(deed).locator("input[name='" + field + "'][value='" + value + "']").check();
        return this;
    }

    Staff note(String text) {
        page.locator("textarea").fill(text);
        return this;
    }

    /** Sends the form that does {@code deed}. */
    Staff send(String deed) {
        form(deed).locator("button").click();
        return this;
    }

    Locator form(String deed) {
        return page.locator("details#" + deed);
    }

    /** What the page answers to what was done. */
    Locator answer() {
        return page.locator(".done");
    }

    /** Where the runner stands. */
    Locator stand() {
        return page.locator(".stand");
    }

    /** The last runs, the newest first. */
    Locator runs() {
        return page.locator(".runs tbody tr");
    }
}
