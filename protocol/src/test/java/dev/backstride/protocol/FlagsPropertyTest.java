package dev.backstride.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import dev.backstride.protocol.issue.Issued;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A red flag more never makes anything bolder, until somebody clears it; what was said before it stays. */
class FlagsPropertyTest {

    @Test
    void every_decision_after_it_is_at_least_as_strict() {
        RandomLife.ofAll(life -> {
            var at = someTime(life);
            var flagged = byTime(flagged(life, at));

            for (var issued : life.outcome().decisions()) {
                var now = flagged.get(issued.at());
                if (issued.at().isBefore(at)) {
                    assertThat(now).isEqualTo(issued);
                } else if (now != null && issued.at().isBefore(clearedAfter(life, at))) {
                    assertThat(action(now)).isGreaterThanOrEqualTo(action(issued));
                }
            }
        });
    }

    @Test
    void the_advice_that_stands_is_at_least_as_strict() {
        RandomLife.ofAll(life -> {
            var at = someTime(life);
            var later = at.plusSeconds(new Random(life.seed()).nextInt(3_000_000));
            if (later.isBefore(clearedAfter(life, at))) {
                assertThat(flagged(life, at).asOf(later).advice().action())
                        .isGreaterThanOrEqualTo(life.asOf(later).advice().action());
            }
        });
    }

    private static RandomLife flagged(RandomLife life, Instant at) {
        var flag = List.of(Flag.values()).get((int) (life.seed() % Flag.values().length));
        return life.with(new Screening("one-more", at, Map.of(flag, Answer.YES), null, null));
    }

    private static Instant someTime(RandomLife life) {
        var within = Duration.between(Instant.parse("2025-01-06T00:00:00Z"), life.end());
        return life.end().minusSeconds(new Random(~life.seed()).nextLong(within.toSeconds()));
    }

    private static Instant clearedAfter(RandomLife life, Instant at) {
        return life.facts().stream()
                .filter(Clearance.class::isInstance)
                .map(clearance -> ((Clearance) clearance).givenAt())
                .filter(given -> !given.isBefore(at))
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    private static Map<Instant, Issued> byTime(RandomLife life) {
        return life.outcome().decisions().stream().collect(Collectors.toMap(Issued::at, Function.identity()));
    }

    private static Action action(Issued issued) {
        return issued.content().decision().action();
    }
}
