package dev.backstride.plumbing.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace(new Limits() {
        @Override
        public int perLink() {
            return 2;
        }

        @Override
        public int perAddress() {
            return 3;
        }

        @Override
        public int unauthenticated() {
            return 1;
        }

        @Override
        public int perPerson() {
            return 4;
        }

        @Override
        public int perMachine() {
            return 60;
        }

        @Override
        public int perBatcher() {
            return 60;
        }

        @Override
        public int perProvider() {
            return 1;
        }

        @Override
        public long body() {
            return 1;
        }
    });

    @Test
    void a_link_opens_so_often_and_another_still_opens() {
        goesOn(pace.page("one", "here"));
        goesOn(pace.page("one", "there"));
        assertThat(pace.page("one", "elsewhere").refusal()).hasValueSatisfying(PaceTest::isUpToAMinute);
        goesOn(pace.page("two", "elsewhere"));
    }

    @Test
    void an_address_asks_so_often_whatever_the_link() {
        for (var link : new String[] {"one", "two", "three"}) {
            goesOn(pace.page(link, "here"));
        }
        assertThat(pace.page("four", "here").refusal()).hasValueSatisfying(PaceTest::isUpToAMinute);
        goesOn(pace.page("four", "there"));
    }

    @Test
    void who_is_not_believed_is_told_to_wait_and_uses_up_nobody_elses() {
        assertThat(pace.stranger("here")).isEmpty();
        assertThat(pace.stranger("here")).hasValueSatisfying(PaceTest::isUpToAMinute);
        assertThat(pace.stranger("there")).isEmpty();
        goesOn(pace.page("one", "here"));
    }

    @Test
    void what_is_left_is_said_with_when_all_is_there_again() {
        assertThat(pace.person("ada")).isEqualTo(new Rate("person", 4, 3, Duration.ZERO));
        assertThat(pace.machine("partner").left()).isEqualTo(59);
        assertThat(pace.machine("partner").left()).isEqualTo(58);
        assertThat(pace.machine("another").left()).isEqualTo(59);
    }

    @Test
    void lines_that_were_too_many_are_paid_for_by_the_next_batch() {
        goesOn(pace.batch("integrator"));
        pace.lines("integrator", 0);
        pace.lines("integrator", 90);
        assertThat(pace.batch("integrator").refusal())
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(29), Duration.ofSeconds(31)));
        goesOn(pace.batch("another"));
    }

    @Test
    void a_provider_that_pushes_too_often_to_one_program_still_pushes_to_another() {
        goesOn(pace.push("demo", "terra"));
        assertThat(pace.push("demo", "terra").refusal()).isPresent();
        goesOn(pace.push("demo", "polar"));
        goesOn(pace.push("other", "terra"));
    }

    private static void goesOn(Rate rate) {
        assertThat(rate.refusal()).isEmpty();
    }

    private static void isUpToAMinute(Duration wait) {
        assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1));
    }
}
