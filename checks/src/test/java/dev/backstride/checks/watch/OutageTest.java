package dev.backstride.checks.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import dev.backstride.checks.system.FeedReader;
import dev.backstride.checks.system.Frozen;
import dev.backstride.checks.system.RunningSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each part of a system under load stands still for a while, with {@code -Doutage=60} for a minute: whoever watches is told
 * the truth, and in the end everything came once. Takes ten minutes, so not part of every build; needs a Prometheus.
 */
class OutageTest {

    /**
     * What stands still is said after ten seconds, and the made-up runner talks every two. Whoever asks the broker something
     * hears within the outage that there is no answer.
     */
    private static final List<String> TERMS = List.of(
            "-Dbackstride.health.patience=PT10S",
            "-Dmp.messaging.connector.smallrye-kafka.default.api.timeout.ms=10000",
            "-Dbackstride.synthetic.program=demo",
            "-Dbackstride.synthetic.pause=PT2S",
            "-Dbackstride.synthetic.patience=PT10S");

    private static final Duration TO_RECOVER = Duration.ofMinutes(3);

    /** Ratings that were under way when the phones were switched off. */
    private static final int UNDER_WAY = Steady.RUNNERS;

    @TempDir
    Path folder;

    @Test
    void an_outage_is_told_and_nothing_is_lost_or_doubled() throws IOException {
        var seconds = Integer.getInteger("outage", 0);
        assumeThat(seconds).as("-Doutage=60 says for how many seconds").isPositive();
        var token = folder.resolve("token");
        var terms = Stream.concat(TERMS.stream(), Stream.of("-Dbackstride.synthetic.token-file=" + token))
                .toList();
        try (var system = RunningSystem.ofItsOwn(terms)) {
            Files.writeString(token, system.endpoints().tokens().getOrDefault("integrator", ""));
            try (var prometheus = Prometheus.watching(system.endpoints().ops(), folder)) {
                var phones = suffer(system, prometheus, Duration.ofSeconds(seconds));
                assertEachCameOnce(system, phones.taken());
                phones.last().forEach((runner, last) -> assertDecided(system, runner, last));
            }
        }
    }

    /** The phones, switched off. */
    private static Steady suffer(RunningSystem system, Prometheus prometheus, Duration lasting) {
        var looks = new Looks(system.endpoints());
        try (var phones = Steady.begin(system, InstantSource.system())) {
            for (var outage : Outage.values()) {
                await(outage + " begins").atMost(TO_RECOVER).untilAsserted(looks::assertCalm);
                suffer(outage, system, looks, prometheus, lasting);
            }
            await("the end").atMost(TO_RECOVER).untilAsserted(looks::assertCalm);
            phones.end();
            var drain = new Drain(system.endpoints(), TO_RECOVER);
            drain.awaitTheEnd();
            looks.assertNothingIsBuried(drain);
            return phones;
        }
    }

    private static void suffer(
            Outage outage, RunningSystem system, Looks looks, Prometheus prometheus, Duration lasting) {
        var began = System.nanoTime();
        try (var _ = Frozen.of(system, outage.part())) {
            await(outage + " is told").atMost(lasting).untilAsserted(() -> {
                looks.assertTruthful(outage);
                assertThat(prometheus.firing()).contains(outage.alert());
            });
            var left = lasting.minusNanos(System.nanoTime() - began);
            await().pollDelay(left.isNegative() ? Duration.ZERO : left)
                    .atMost(lasting.multipliedBy(2))
                    .until(() -> true);
            looks.assertTruthful(outage);
        }
        await(outage + " is over")
                .atMost(TO_RECOVER)
                .untilAsserted(() -> assertThat(prometheus.firing()).doesNotContain(outage.alert()));
    }

    private static void assertEachCameOnce(RunningSystem system, Set<String> taken) {
        var told = read(system, "symptoms").stream()
                .filter(record -> record.value() != null && record.value().contains("\"felt-"))
                .toList();
        assertThat(told).hasSizeBetween(taken.size(), taken.size() + UNDER_WAY);
        assertThat(told).extracting(OutageTest::fact).doesNotHaveDuplicates().containsAll(taken);

        var events =
                told.stream().map(record -> FeedReader.header(record, "ce_id")).collect(Collectors.toSet());
        var causes = read(system, "assessments").stream()
                .map(record -> FeedReader.header(record, "ce_causation"))
                .filter(events::contains)
                .toList();
        assertThat(causes).isNotEmpty().doesNotHaveDuplicates();
    }

    /** Of ratings that are handled together the last alone makes a decision. */
    private static void assertDecided(RunningSystem system, UUID runner, int last) {
        var newest = system.doors().decisions().inForce(runner).getLast().content();
        var rated = newest.facts().stream()
                .filter(fact -> fact.startsWith("felt-"))
                .mapToInt(fact -> Integer.parseInt(fact.substring(fact.lastIndexOf('-') + 1)))
                .max()
                .orElseThrow();
        assertThat(rated).isGreaterThanOrEqualTo(last);
    }

    private static List<ConsumerRecord<String, String>> read(RunningSystem system, String feed) {
        return FeedReader.read(system.endpoints().kafka(), List.of("backstride.demo." + feed));
    }

    private static String fact(ConsumerRecord<String, String> record) {
        return record.value().replaceAll(".*\"id\":\"(felt-[^\"]*)\".*", "$1");
    }
}
