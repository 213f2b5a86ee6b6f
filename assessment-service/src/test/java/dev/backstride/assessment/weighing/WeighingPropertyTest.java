package dev.backstride.assessment.weighing;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.assessment.support.Clerk;
import dev.backstride.assessment.support.Scene;
import dev.backstride.assessment.weighing.RandomTale.Telling;
import dev.backstride.events.decision.Content;
import dev.backstride.events.fact.Fact;
import dev.backstride.plumbing.intake.ReceivedEvent;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.plumbing.timer.Timers;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.issue.Issued;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is told in whatever order, what holds in the end is what an assessment of everything says. */
@QuarkusTest
class WeighingPropertyTest {

    private static final int TALES = 150;
    private static final Duration WEEKS = Duration.ofDays(21);

    @Inject
    Clerk clerk;

    @Inject
    Scene scene;

    @Inject
    Timers timers;

    /** Somebody, and what is told of them. */
    private record Life(long seed, KnownRunner runner, List<Telling> tellings) {}

    @Test
    void late_doubled_corrected_and_deleted_facts_end_where_all_of_them_lead() {
        var first = scene.now();
        var last = first.plus(WEEKS);
        var lives = IntStream.range(0, TALES)
                .mapToObj(seed -> new Life(seed, clerk.register(), RandomTale.of(seed, first, last)))
                .toList();
        live(lives);
        var end = last.plus(Duration.ofHours(1));
        scene.moveTo(end);
        await().atMost(Duration.ofMinutes(2)).until(() -> Tenant.everyone(timers::count) == 0);

        for (var life : lives) {
            assertThat(clerk.holding(life.runner())).as("tale %d", life.seed()).isEqualTo(expected(life, end));
        }
    }

    /** Hour by hour; what arrives within one comes as one batch. */
    private void live(List<Life> lives) {
        var hours = new TreeMap<Instant, Map<Life, List<Telling>>>();
        lives.forEach(life -> life.tellings().stream()
                .collect(groupingBy(WeighingPropertyTest::hour))
                .forEach((hour, told) ->
                        hours.computeIfAbsent(hour, _ -> new HashMap<>()).put(life, told)));
        hours.forEach((hour, told) -> {
            scene.moveTo(hour);
            told.forEach((life, tellings) -> clerk.handle(
                    life.runner().id(),
                    tellings.stream().map(telling -> event(life, telling)).toList()));
        });
    }

    private static Instant hour(Telling telling) {
        var hour = Duration.ofHours(1).toMillis();
        return Instant.ofEpochMilli((telling.arrives().toEpochMilli() / hour + 1) * hour);
    }

    private ReceivedEvent event(Life life, Telling telling) {
        return telling.said() == null
                ? clerk.deleted(life.runner(), telling.fact(), telling.recorded())
                : clerk.told(life.runner(), telling.said(), telling.recorded());
    }

    /** Of each fact the version written down last, of versions written at once the one that came last. */
    private static List<Content> expected(Life life, Instant asOf) {
        var latest = new HashMap<String, Telling>();
        life.tellings()
                .forEach(telling -> latest.merge(
                        telling.fact(),
                        telling,
                        (known, next) -> next.recorded().isBefore(known.recorded()) ? known : next));
        var facts = latest.values().stream()
                .map(Telling::said)
                .filter(Objects::nonNull)
                .map(Fact.class::cast)
                .toList();
        var runner = life.runner();
        return Protocol.standard()
                .assess(runner.id(), RunnerContext.of(runner.profile()), facts, asOf)
                .decisions()
                .stream()
                .map(Issued::content)
                .toList();
    }
}
