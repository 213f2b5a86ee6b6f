package dev.backstride.stack.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.protocol.Protocol;
import dev.backstride.stack.rehearsal.crowd.RunnerYear;
import dev.backstride.stack.rehearsal.report.ReportPage;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A crowd's year under two configurations. */
class RehearsalTest {

    private static final Protocol FORCE = Protocol.standard();
    private static final Protocol BOLDER =
            FORCE.trying(Map.of("pain.worseBy", "3", "settling.quietBouts", "3"), Instant.EPOCH);

    @Test
    void a_seed_is_a_crowd() {
        assertThat(RunnerYear.of(7, 3)).isEqualTo(RunnerYear.of(7, 3)).isNotEqualTo(RunnerYear.of(8, 3));
        assertThat(page(7, BOLDER)).isEqualTo(page(7, BOLDER)).isNotEqualTo(page(8, BOLDER));
    }

    @Test
    void the_same_numbers_tell_nobody_anything_else() {
        var result = new Rehearsal(40, 7, FORCE, FORCE).play();

        assertThat(result.differences().runners()).isZero();
        assertThat(result.one().decisions())
                .isEqualTo(result.other().decisions())
                .isPositive();
        assertThat(page(7, FORCE)).contains("no other ones were given", "At no instant are they told different things");
    }

    @Test
    void bolder_numbers_call_less_worse_and_settle_sooner() {
        var result = new Rehearsal(150, 7, FORCE, BOLDER).play();

        assertThat(result.other().of(Action.REDUCE)).isLessThan(result.one().of(Action.REDUCE));
        assertThat(result.other().medianDaysToSettle())
                .isLessThan(result.one().medianDaysToSettle())
                .isPositive();
        assertThat(result.differences().runners()).isPositive();
    }

    @Test
    void everything_that_is_counted_can_happen_to_a_crowd() {
        var tally = new Rehearsal(150, 7, FORCE, FORCE).play().one();

        assertThat(tally.runners()).isEqualTo(150);
        assertThat(tally.questions()).isPositive();
        assertThat(tally.turns()).isPositive();
        assertThat(tally.escalated()).isBetween(1, 149);
        assertThat(tally.settledWithin(365)).isBetween(1, tally.opened());
    }

    @Test
    void the_page_is_one_file_without_a_script_and_names_what_was_changed() {
        assertThat(page(7, BOLDER))
                .startsWith("<!DOCTYPE html>")
                .contains("<code>pain.worseBy</code></td><td>2</td><td>3</td><td>1 to 3")
                .contains("<svg", "40 made-up runners (seed 7)")
                .doesNotContain("<script", "href=", "src=", "{{");
    }

    private static String page(long seed, Protocol tried) {
        var rehearsal = new Rehearsal(40, seed, FORCE, tried);
        return new ReportPage(rehearsal, rehearsal.play()).html();
    }
}
