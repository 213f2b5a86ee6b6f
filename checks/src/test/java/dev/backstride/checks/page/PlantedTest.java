package dev.backstride.checks.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Route;
import com.sun.net.httpserver.HttpServer;
import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.events.fact.Flag;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Were somebody's script, image or frame to get into a page of ours, the browser would refuse it: on every kind of page. */
@ExtendWith(OneSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedTest {

    private RunningSystem system;
    private Chromium chromium;
    private Asked asked;
    private Waiting waiting;

    @BeforeAll
    void start(RunningSystem running) {
        system = running;
        chromium = Chromium.start();
        asked = Asked.runners(system, "en-GB", 1).getFirst();
        waiting = Waiting.none(system, 1).getFirst().because(Flag.RF_FEVER);
    }

    @AfterAll
    void end() {
        Optional.ofNullable(chromium).ifPresent(Chromium::close);
    }

    @Test
    void the_check_in_runs_nothing_but_our_script() {
        isRefused(Planted.in(chromium.page()), asked.link());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/acknowledge/nothing", "/unsubscribe/nothing", "/me/nothing", "/check-in/at/nothing"})
    void nor_does_a_page_that_leads_no_further(String path) {
        isRefused(Planted.in(chromium.page()), ours(path));
    }

    @Test
    void nor_do_the_pages_of_a_runner_who_is_signed_in() {
        var page = chromium.page();
        Own.signedIn(system, page, asked.id());
        var questions = page.locator("a.alarm").first().getAttribute("href");

        isRefused(Planted.in(page), ours("/me"));
        isRefused(Planted.in(page), ours("/me/deletion"));
        isRefused(Planted.in(page), ours(questions));
    }

    @Test
    void nor_do_the_pages_for_staff() {
        var page = chromium.page();
        Staff.signedIn(system, page, "clinician");

        isRefused(Planted.in(page), ours("/staff"));
        isRefused(Planted.in(page), ours("/staff/runners/" + waiting.id()));
    }

    @Test
    void nor_does_the_page_of_ops() {
        var ops = Objects.requireNonNull(system.endpoints().ops().get("checkin"));

        isRefused(Planted.in(chromium.page()), URI.create(ops + "/ops"));
    }

    @Test
    void no_page_is_shown_within_another() {
        for (var address : new URI[] {asked.link(), ours("/me/nothing"), ours("/acknowledge/nothing")}) {
            var page = chromium.page();
            page.route(
                    "http://elsewhere.example/",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html")
                            .setBody("<body><iframe src='" + address + "'></iframe></body>")));
            page.navigate("http://elsewhere.example/");

            assertThat(page.frames()).hasSize(2);
            assertThat(page.frames().getLast().url()).startsWith("chrome-error://");
        }
    }

    private static void isRefused(Planted planted, URI address) {
        planted.open(address);

        // The browser says so a little later; each look lets more of it in.
        await().pollInSameThread().untilAsserted(() -> {
            assertThat(planted.mark()).as("%s", address).isEqualTo("");
            assertThat(planted.refused())
                    .as("%s", address)
                    .anyMatch(said -> said.contains("inline script"))
                    .anyMatch(said -> said.contains("image.png"))
                    .anyMatch(said -> said.contains("frame"))
                    .anyMatch(said -> said.contains("style.css"))
                    .anyMatch(said -> said.contains("form"));
        });
        assertThat(planted.left()).as("%s", address).isEmpty();
        assertThat(planted.page().url()).doesNotStartWith(Planted.ELSEWHERE);
    }

    private URI ours(String path) {
        return URI.create(system.endpoints().checkin() + path);
    }

    @Test
    void what_is_planted_works_where_nothing_forbids_it() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var page = "<!DOCTYPE html><title>bare</title><body></body>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try (var page = chromium.page()) {
            var planted = Planted.in(page);
            page.navigate("http://localhost:" + server.getAddress().getPort());

            assertThat(planted.mark()).isNotEqualTo("");
            assertThat(planted.left())
                    .anyMatch(url -> url.endsWith("/image.png"))
                    .anyMatch(url -> url.endsWith("/frame"));
            assertThat(planted.refused()).isEmpty();
        } finally {
            server.stop(0);
        }
    }
}
