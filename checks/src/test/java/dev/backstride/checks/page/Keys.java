package dev.backstride.checks.page;

import com.microsoft.playwright.Page;

/** Somebody who has no mouse and no touch screen: keys alone. */
record Keys(Page page) {

    private static final int ENOUGH = 80;

    /** Moves on until something of that name, value, kind or text is reached. */
    Keys reach(String what) {
        for (var tab = 0; tab < ENOUGH; tab++) {
            press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("""
                    what => (at => [at.name, at.value, at.localName, at.textContent.trim()].includes(what))
                        (document.activeElement)""", what))) {
                return this;
            }
        }
        throw new AssertionError("no key reaches " + what);
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }
}
