package dev.backstride.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.stack.demo.client.CheckInPage;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How soon whoever answers reads what is next. */
@ExtendWith(OneSystem.class)
class AnswerSpeedTest {

    private static final int ANSWERS = 50;
    private static final double SLOWEST_COUNTED = 0.95;
    private static final Duration BUDGET = Duration.ofSeconds(2);

    @Test
    void the_decision_is_on_the_page_within_two_seconds_of_the_answer(RunningSystem system) {
        var decided = Asked.runners(system, "en-GB", ANSWERS).stream()
                .map(runner -> CheckInPage.open(runner.link()))
                .filter(AnswerSpeedTest::isDecidedInTime)
                .count();

        assertThat(decided).isGreaterThanOrEqualTo((long) Math.ceil(ANSWERS * SLOWEST_COUNTED));
    }

    private static boolean isDecidedInTime(CheckInPage page) {
        var start = System.nanoTime();
        var thanks = page.send(Map.of("peak", "3", "level", "2", "none", "ALL"));
        var took = Duration.ofNanos(System.nanoTime() - start);
        return thanks.html().contains("Keep to runs you know") && took.compareTo(BUDGET) <= 0;
    }
}
