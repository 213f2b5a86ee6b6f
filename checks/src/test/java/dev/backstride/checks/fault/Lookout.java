package dev.backstride.checks.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.backstride.checks.watch.Prometheus;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Sees that an alert is silent before something goes wrong, fires during it, once, and is over when it is. */
final class Lookout {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Prometheus prometheus;
    private final Map<String, Instant> silent = new HashMap<>();
    private final Set<String> proven = new TreeSet<>();

    Lookout(Prometheus prometheus) {
        this.prometheus = prometheus;
    }

    /** None of these fires; each as {@code Alert} or {@code Alert service}. */
    void expectSilence(String... alerts) {
        assertThat(prometheus.firing()).doesNotContain(alerts);
        List.of(alerts).forEach(alert -> silent.put(alert, Instant.now()));
    }

    /** The same, once what went wrong before has passed. */
    void awaitSilence(String... alerts) {
        await("silence of " + String.join(", ", alerts))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(prometheus.firing()).doesNotContain(alerts));
        expectSilence(alerts);
    }

    /** Waits until each of them fires, or has: some look back for a while, and what they see passes. */
    void awaitTold(String... alerts) {
        await(String.join(", ", alerts))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(alerts)
                        .allSatisfy(
                                alert -> assertThat(beginnings(alert)).as(alert).isPositive()));
    }

    /** Waits until none of them fires any more; each began to once since it was silent. */
    void awaitOver(String... alerts) {
        await("an end of " + String.join(", ", alerts))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(prometheus.firing()).doesNotContain(alerts));
        assertThat(alerts).allSatisfy(alert -> {
            assertThat(beginnings(alert)).as(alert).isOne();
            proven.add(alert.split(" ", 2)[0]);
        });
    }

    private int beginnings(String alert) {
        return prometheus.beginnings(alert, Objects.requireNonNull(silent.get(alert), alert));
    }

    /** The names of all that were silent, fired once and ended. */
    Set<String> proven() {
        return Set.copyOf(proven);
    }
}
