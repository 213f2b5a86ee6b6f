package dev.backstride.notification.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BellTest {

    private static final UUID ABOUT = UUID.fromString("11111111-2222-3333-4444-555555555555");

    @ParameterizedTest
    @EnumSource(Bell.class)
    void what_rings_says_for_whom(Bell bell) {
        assertThat(Bell.heard(bell.of(ABOUT, 2))).contains(new Bell.Ring(bell, ABOUT, 2));
        assertThat(Bell.heard(bell.of(ABOUT))).contains(new Bell.Ring(bell, ABOUT, 0));
    }

    @Test
    void timers_of_others_do_not_ring_here() {
        assertThat(Bell.heard("expire:" + ABOUT)).isEmpty();
    }
}
