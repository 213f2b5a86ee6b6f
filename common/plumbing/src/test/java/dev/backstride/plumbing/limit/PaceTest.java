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
    });

    @Test
    void a_link_opens_so_often_and_another_still_opens() {
        assertThat(pace.page("one", "here")).isEmpty();
        assertThat(pace.page("one", "there")).isEmpty();
        assertThat(pace.page("one", "elsewhere")).hasValueSatisfying(PaceTest::isUpToAMinute);
        assertThat(pace.page("two", "elsewhere")).isEmpty();
    }

    @Test
    void an_address_asks_so_often_whatever_the_link() {
        for (var link : new String[] {"one", "two", "three"}) {
            assertThat(pace.page(link, "here")).isEmpty();
        }
        assertThat(pace.page("four", "here")).hasValueSatisfying(PaceTest::isUpToAMinute);
        assertThat(pace.page("four", "there")).isEmpty();
    }

    @Test
    void who_is_not_believed_is_told_to_wait_and_uses_up_nobody_elses() {
        assertThat(pace.stranger("here")).isEmpty();
        assertThat(pace.stranger("here")).hasValueSatisfying(PaceTest::isUpToAMinute);
        assertThat(pace.stranger("there")).isEmpty();
        assertThat(pace.page("one", "here")).isEmpty();
    }

    private static void isUpToAMinute(Duration wait) {
        assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1));
    }
}
