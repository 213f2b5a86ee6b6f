package dev.backstride.checks.page;

import com.microsoft.playwright.Page;

/** Somebody who taps, and counts it. */
final class Thumb {

    private final Page page;
    private int taps;

    Thumb(Page page) {
        this.page = page;
    }

    Thumb choose(String field, String value) {
        return tap("input[name='" + field + "'][value='" + value + "']");
    }

    Thumb send() {
        return tap("main form button");
    }

    Thumb tap(String what) {
        page.locator(what).first().click();
        taps++;
        return this;
    }

    int taps() {
        return taps;
    }
}
