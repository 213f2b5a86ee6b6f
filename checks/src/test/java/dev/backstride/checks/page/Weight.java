package dev.backstride.checks.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.concurrent.atomic.AtomicLong;

/** How heavy a page is to carry, with all that comes along, and how soon there is something to see. */
record Weight(AtomicLong carried) {

    static final double SLOWEST_MILLIS = 1_000;
    static final long HEAVIEST = 100_000;

    /** What {@code page} loads from now on. */
    static Weight of(Page page) {
        var weight = new Weight(new AtomicLong());
        page.onResponse(response -> weight.carried.addAndGet(weight(response)));
        return weight;
    }

    /** So far, without any compression. */
    long bytes() {
        return carried.get();
    }

    /** The page may have loaded before it was painted, and before the browser says so. */
    static double firstPaint(Page page) {
        page.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0");
        var millis = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");
        return ((Number) millis).doubleValue();
    }

    private static long weight(Response response) {
        var isRedirect = response.status() >= 300 && response.status() < 400;
        return isRedirect ? 0 : response.body().length;
    }
}
