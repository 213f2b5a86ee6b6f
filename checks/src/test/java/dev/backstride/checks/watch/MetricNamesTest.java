package dev.backstride.checks.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.stack.demo.story.Story;
import dev.backstride.stack.demo.watch.Generated;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules and dashboards ask for what a running system tells, by the names it tells it under. */
@ExtendWith(OneSystem.class)
class MetricNamesTest {

    @Test
    void every_metric_that_somebody_watches_is_there_once_something_was_decided(RunningSystem system) throws Exception {
        if (!told(system).contains("backstride_decisions_issued_total")) {
            Story.play(system.doors(), new Generated(), _ -> {});
        }
        assertThat(get(system.endpoints().checkin() + "/v1/runners").statusCode())
                .isEqualTo(401);

        assertThat(told(system)).containsAll(Watchers.metrics());
    }

    private static Set<String> told(RunningSystem system) throws Exception {
        var names = new HashSet<String>();
        for (var address : system.endpoints().ops().values()) {
            get(address + "/q/metrics")
                    .body()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> names.add(line.split("[{ ]", 2)[0]));
        }
        return names;
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }
}
