package dev.backstride.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Finding FAST_ENOUGH = finding(new Reading("POSTs/s", 1_500, Limit.atLeast(1_500)));
    private static final Finding TOO_SLOW = finding(new Reading("p99 ms", 500.1, Limit.atMost(500)));
    private static final Finding NOT_YET = Finding.notYet("batch", "5,000 facts/s", "no endpoint");
    private static final Finding BROKEN = Finding.failed("posts", new IllegalStateException("refused"));

    private static Finding finding(Reading... readings) {
        return Finding.measured("what", "budget", "measured", "", readings);
    }

    @Test
    void a_number_on_its_limit_meets_it_unless_it_is_to_be_below() {
        assertThat(Limit.atLeast(60).holds(60)).isTrue();
        assertThat(Limit.atMost(60).holds(60)).isTrue();
        assertThat(Limit.below(60).holds(60)).isFalse();
        assertThat(Limit.below(60).holds(59.9)).isTrue();
    }

    @Test
    void what_is_no_number_meets_no_limit() {
        assertThat(Limit.atLeast(0).holds(Double.NaN)).isFalse();
        assertThat(Limit.atMost(0).holds(Double.NaN)).isFalse();
        assertThat(Limit.below(0).holds(Double.NaN)).isFalse();
    }

    @Test
    void one_reading_out_of_budget_is_a_miss() {
        assertThat(FAST_ENOUGH.verdict()).isEqualTo(Verdict.MET);
        assertThat(TOO_SLOW.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(finding(
                                FAST_ENOUGH.readings().getFirst(),
                                TOO_SLOW.readings().getFirst())
                        .verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void nothing_is_met_without_a_number() {
        assertThatThrownBy(TableTest::finding).isInstanceOf(IllegalArgumentException.class);
        assertThat(NOT_YET.verdict()).isEqualTo(Verdict.NOT_MEASURABLE_YET);
    }

    @Test
    void a_miss_is_an_error_only_where_that_was_asked_for() {
        var table = new Table(List.of(FAST_ENOUGH, TOO_SLOW, NOT_YET));

        assertThat(table.exitCode(false)).isZero();
        assertThat(table.exitCode(true)).isOne();
        assertThat(new Table(List.of(FAST_ENOUGH, NOT_YET)).exitCode(true)).isZero();
    }

    @Test
    void what_could_not_be_measured_is_always_an_error() {
        assertThat(new Table(List.of(FAST_ENOUGH, BROKEN)).exitCode(false)).isOne();
    }

    @Test
    void it_reads_as_markdown_and_on_a_terminal() {
        assertThat(new Table(List.of(FAST_ENOUGH, NOT_YET))).hasToString("""
                | what  | budget        | measured    | beside it | verdict            |
                | ----- | ------------- | ----------- | --------- | ------------------ |
                | what  | budget        | measured    |           | met                |
                | batch | 5,000 facts/s | no endpoint |           | not measurable yet |""");
    }
}
