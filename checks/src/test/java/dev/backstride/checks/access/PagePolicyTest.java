package dev.backstride.checks.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever page comes from whichever route, it says to the browser what may run in it, and around it. */
@ExtendWith(OneSystem.class)
class PagePolicyTest {

    private static final List<String> SAID = List.of("default-src 'none'", "frame-ancestors 'none'");

    /** The description's own viewer runs scripts of its own; it is on the port for ops alone. */
    private static final String VIEWER = "/q/swagger-ui";

    @Test
    void every_page_carries_its_policy(RunningSystem system) {
        var now = system.doors().clock().now();
        var knocking = new Knocking(system, now);
        var subject = Subject.enrol(system, now, "FEED");
        var pages = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            var answer = knocking.at(route, subject, Person.NOBODY, "demo");
            if (isPage(answer)) {
                pages.add(route.path());
                var policy =
                        answer.headers().firstValue("Content-Security-Policy").orElse("");
                SAID.stream()
                        .filter(word -> !policy.contains(word))
                        .forEach(word -> wrong.add(route + " lacks " + word));
            }
        }
        assertThat(pages).contains("/check-in/{token}", "/me/{token}", "/staff/signed-out");
        assertThat(wrong).isEmpty();
    }

    private static List<Route> routes() {
        return RouteTable.rows().stream()
                .map(Row::route)
                .filter(route -> route.method().equals("GET") && !route.path().equals(VIEWER))
                .toList();
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("text/html"))
                .isPresent();
    }
}
