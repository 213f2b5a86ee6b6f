package dev.backstride.notification.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.Profile;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where a runner is, as far as anybody said. */
class KnownRunnerTest {

    private static final Instant JOINED = Instant.parse("2026-03-02T07:00:00Z");

    @Test
    void who_names_no_place_is_at_home() {
        assertThat(living("Europe/Berlin").zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void a_home_that_is_none_leaves_universal_time() {
        assertThat(living("Middle/Earth").zone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void the_last_place_by_its_own_time_counts_in_whatever_order_it_is_told() {
        var runner = living("Europe/Berlin");
        runner.move("Asia/Tokyo", JOINED.plusSeconds(20));
        runner.move("America/New_York", JOINED.plusSeconds(10));

        assertThat(runner.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void who_moves_house_is_at_home_there_and_who_changes_anything_else_stays_where_they_are() {
        var runner = living("Europe/Berlin");
        runner.move("Asia/Tokyo", JOINED.plusSeconds(10));
        runner.describe(profile("Europe/Berlin"), JOINED.plusSeconds(20));
        assertThat(runner.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));

        runner.describe(profile("Europe/Lisbon"), JOINED.plusSeconds(30));
        assertThat(runner.zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
    }

    private static KnownRunner living(String home) {
        var runner = new KnownRunner("demo", UUID.randomUUID());
        runner.describe(profile(home), JOINED);
        return runner;
    }

    private static Profile profile(String home) {
        return new Profile(
                null, home, null, new BirthDate("1990-06"), null, null, null, null, null, null, null, null, null);
    }
}
