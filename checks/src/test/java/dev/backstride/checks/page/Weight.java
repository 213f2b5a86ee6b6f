package dev.backstride.checks.page;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;

/** How heavy a page is to carry, with all that comes along, and how soon there is something to see. */
final class Weight {

    static final double SLOWEST_MILLIS = 1_000;
    static final long HEAVIEST = 100_000;

    private static final String EVERYTHING = """
            [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .reduce((bytes, entry) => bytes + entry.decodedBodySize, 0)
            """;

    private static final String FIRST_PAINT =
            "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0";

    /** A hang guard. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Weight() {}

    /** What {@code page} consists of, without any compression: bytes the browser counted, from its cache or not. */
    static long bytes(Page page) {
        page.waitForLoadState();
        return ((Number) page.evaluate(EVERYTHING)).longValue();
    }

    /**
     * The page may have loaded before it was painted, and before the browser says so. Asked again from here: a page that forbids
     * {@code eval} lets nobody else ask again.
     */
    static double firstPaint(Page page) {
        return await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> ((Number) page.evaluate(FIRST_PAINT)).doubleValue(), millis -> millis > 0);
    }
}
