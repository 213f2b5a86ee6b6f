package dev.backstride.protocol.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.step.RunNext;
import dev.backstride.events.decision.step.SeeClinician;
import dev.backstride.events.fact.Tier;
import dev.backstride.protocol.bout.Effort;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.history.Efforts;
import dev.backstride.protocol.history.Held;
import dev.backstride.protocol.history.Held.Origin;
import dev.backstride.protocol.ladder.Off;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of the next run's length whatever was run and felt. */
class CapPropertyTest {

    private static final int SITUATIONS = 10_000;
    private static final Instant NOW = Instant.parse("2025-09-01T06:00:00Z");
    private static final Configuration NUMBERS = Configuration.standard();
    private static final List<Action> GUIDED = List.of(Action.GO, Action.HOLD, Action.EASE, Action.REDUCE, Action.REST);

    private final Random random = new Random(7);

    @Test
    void a_stricter_action_never_gives_a_longer_run_nor_a_harder_one() {
        IntStream.range(0, SITUATIONS).forEach(_ -> {
            var efforts = efforts();
            var origin = new Origin(1 + random.nextInt(20_000), maybe(random.nextInt(11)));
            var eased = maybe(1 + random.nextInt(20_000));
            var runs = GUIDED.stream()
                    .map(action -> next(situation(action, efforts, origin, eased)))
                    .toList();
            for (int i = 1; i < runs.size(); i++) {
                assertThat(meters(runs.get(i))).isLessThanOrEqualTo(meters(runs.get(i - 1)));
                assertThat(runs.get(i).intensity())
                        .isGreaterThanOrEqualTo(runs.get(i - 1).intensity());
            }
        });
    }

    @Test
    void no_run_is_longer_than_a_tenth_more_than_the_longest_of_thirty_days() {
        IntStream.range(0, SITUATIONS).forEach(_ -> {
            var efforts = efforts();
            var next = next(situation(GUIDED.get(random.nextInt(GUIDED.size())), efforts, null, null));
            efforts.longest(NOW, Duration.ofDays(30)).ifPresent(longest -> {
                assertThat(10L * meters(next)).isLessThanOrEqualTo(11L * longest);
                if (next.minutesAtMost() == null && next.intensity() != RunNext.Intensity.EASY) {
                    assertThat(10L * (meters(next) + 1)).isGreaterThan(11L * longest);
                }
            });
        });
    }

    @Test
    void who_is_stopped_gets_a_clinician_and_nothing_else_whatever_stands() {
        for (var action : EnumSet.allOf(Action.class)) {
            for (var tier : List.of(Tier.T0, Tier.T1, Tier.T2)) {
                var free = situation(action, efforts(), new Origin(8_000, null), 5_000);
                var stopped = new Situation(
                        NOW,
                        free.zone(),
                        action,
                        new Off(0).stop(tier, NOW),
                        free.held(),
                        5_000,
                        free.efforts(),
                        null,
                        NUMBERS);
                assertThat(NextSteps.of(stopped)).singleElement().isInstanceOf(SeeClinician.class);
            }
        }
    }

    private Situation situation(Action action, Efforts efforts, @Nullable Origin origin, @Nullable Integer eased) {
        var held = new Held(action, NOW.minusSeconds(60), NUMBERS.pain().rest(), origin);
        return new Situation(NOW, ZoneOffset.UTC, action, new Off(0), held, eased, efforts, null, NUMBERS);
    }

    private Efforts efforts() {
        var efforts = Efforts.NONE;
        var start = NOW.minus(Duration.ofDays(random.nextInt(120)));
        while (start.isBefore(NOW.minus(Duration.ofHours(3)))) {
            var end = start.plus(Duration.ofHours(1));
            efforts = efforts.with(new Effort("run", "run", start, end, 1 + random.nextInt(20_000), null, null));
            start = end.plus(Duration.ofHours(12 + random.nextInt(400)));
        }
        return efforts;
    }

    private static RunNext next(Situation situation) {
        return NextSteps.of(situation).stream()
                .filter(RunNext.class::isInstance)
                .map(RunNext.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static int meters(RunNext next) {
        return next.metersAtMost() == null ? Integer.MAX_VALUE : next.metersAtMost();
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }
}
