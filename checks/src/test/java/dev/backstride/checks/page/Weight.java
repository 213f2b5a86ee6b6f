package dev.backstride.checks.page;

import com.microsoft.playwright.Page;

/** How heavy a page is to carry, with all that comes along, and how soon there is something to see. */
final class Weight {

    static final double SLOWEST_MILLIS = 1_000;
    static final long HEAVIEST = 100_000;

    private static final String EVERYTHING = """
            [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .reduce((bytes, entry) => bytes + entry.decodedBodySize, 0)
            """;

    private Weight() {}

    /** What {@code page} consists of, without any compression: bytes the browser counted, from its cache or not. */
    static long bytes(Page page) {
        page.waitForLoadState();
        return ((Number) page.evaluate(EVERYTHING)).longValue();
    }

    /** The page may have loaded before it was painted, and before the browser says so. */
    static double firstPaint(Page page) {
        page.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0");
        var millis = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");
        return ((Number) millis).doubleValue();
    }
}
