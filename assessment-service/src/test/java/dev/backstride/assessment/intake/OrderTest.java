package dev.backstride.assessment.intake;

import static dev.backstride.assessment.support.Facts.during;
import static dev.backstride.assessment.support.Facts.oneDayAfter;
import static dev.backstride.assessment.support.Facts.oneHourAfter;
import static dev.backstride.assessment.support.Facts.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.assessment.support.Scene;
import dev.backstride.assessment.support.Tale;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.fact.Fact;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Facts come in any order. */
@QuarkusTest
class OrderTest {

    private static final int ORDERS = 3;

    @Inject
    Scene scene;

    @Test
    void any_order_gives_the_same_final_decisions() {
        var now = scene.now();
        var expected = decisions(facts(now));

        assertThat(expected).isNotEmpty();
        for (var seed = 0; seed < ORDERS; seed++) {
            var shuffled = new ArrayList<>(facts(now));
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(decisions(shuffled)).as("order %d", seed).isEqualTo(expected);
        }
    }

    private List<Decision> decisions(List<Fact> facts) {
        var tale = scene.tale().registered();
        for (var fact : facts) {
            tale.tell(fact);
            settleEveryOther(tale, fact, facts.indexOf(fact));
        }
        facts.forEach(fact -> scene.settle(tale, fact.id()));
        return scene.holding(tale).stream()
                .map(made -> made.content().decision())
                .toList();
    }

    /** So that some facts meet in a batch and others do not. */
    private void settleEveryOther(Tale tale, Fact fact, int index) {
        if (index % 2 == 0) {
            scene.settle(tale, fact.id());
        }
    }

    private static List<Fact> facts(Instant now) {
        var facts = new ArrayList<Fact>();
        for (var day = 3; day >= 1; day--) {
            var run = run("r" + day, now.minus(Duration.ofHours(26L * day)));
            facts.addAll(List.of(
                    run,
                    during(run, 4),
                    oneHourAfter(run, 3),
                    oneDayAfter(run, 2, run.endedAt().plus(Duration.ofHours(24)))));
        }
        return facts;
    }
}
