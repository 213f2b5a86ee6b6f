package dev.backstride.notification.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifeTest {

    private static final Instant AT = Instant.parse("2026-03-02T07:00:00Z");

    @ParameterizedTest
    @EnumSource(Stage.class)
    void a_life_is_the_same_after_it_was_kept_as_a_word(Stage stage) {
        var life = stage.life(AT, "DUE");

        assertThat(Stage.of(life)).isEqualTo(stage);
        assertThat(life.at()).isEqualTo(AT);
        assertThat(life.reason()).isEqualTo("DUE");
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"PLANNED", "SENDING", "SENT", "REMINDING", "REMINDED", "UNREMINDED"})
    void what_is_still_owed_is_open(Stage stage) {
        assertThat(stage.life(AT, "DUE")).isInstanceOf(Life.Open.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"ANSWERED", "EXPIRED", "CANCELLED", "FAILED"})
    void what_is_over_stays_over(Stage stage) {
        assertThat(stage.life(AT, "DUE")).isNotInstanceOf(Life.Open.class);
    }
}
