package dev.backstride.checks.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A browser that gets our pages with something planted in them that we did not write, under the headers that we sent.
 *
 * @param left where what was planted asked elsewhere
 * @param refused what the browser says that it refused
 */
record Planted(Page page, List<String> left, List<String> refused) {

    static final String ELSEWHERE = "http://elsewhere.example";

    /** A hang guard. */
    private static final double PATIENCE_MILLIS = 20_000;

    /** Each would mark the page, or ask elsewhere, where it was let. */
    private static final String SEED = """
            <script>document.documentElement.dataset.planted = 'script'</script>
            <img src="/no-such-image" onerror="document.documentElement.dataset.planted = 'handler'">
            <script src="ELSEWHERE/script.js"></script>
            <img src="ELSEWHERE/image.png">
            <iframe src="ELSEWHERE/frame"></iframe>
            <iframe srcdoc="<script>top.document.documentElement.dataset.planted = 'frame'</script>"></iframe>
            <link rel="stylesheet" href="ELSEWHERE/style.css">
            <object data="ELSEWHERE/object"></object>
            <form id="planted" method="post" action="ELSEWHERE/form"><button>Go on</button></form>""".replace("ELSEWHERE", ELSEWHERE);

    static Planted in(Page page) {
        var planted = new Planted(page, new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>());
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                planted.refused.add(message.text());
            }
        });
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.setDefaultNavigationTimeout(PATIENCE_MILLIS);
        page.route("**/*", planted::pass);
        return planted;
    }

    private void pass(Route route) {
        var request = route.request();
        if (request.url().startsWith(ELSEWHERE)) {
            left.add(request.url());
            route.abort();
        } else if (request.isNavigationRequest() && request.method().equals("GET")) {
            var answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(answer.text() + SEED));
        } else {
            route.resume();
        }
    }

    /** Opens {@code address}, and sends the form that was planted there. */
    Planted open(URI address) {
        page.navigate(address.toString());
        if (page.locator("#planted").count() == 0) {
            // Where a redirect leads, nothing can be planted on the way.
            page.navigate(page.url());
        }
        page.evaluate("() => document.getElementById('planted').requestSubmit()");
        return this;
    }

    /** What marked the page; nothing where nothing could. */
    Object mark() {
        return page.evaluate("() => document.documentElement.dataset.planted ?? ''");
    }
}
