package dev.backstride.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which reason speaks first. */
class PrecedenceTest {

    @Test
    void the_gravest_reason_speaks_first() {
        var said = List.of(
                Code.START_FAST,
                Code.H1_MISSING,
                Code.SPIKE_LARGE,
                Code.ONE_SIDED_WATCH_LEFT,
                Code.REPEAT_WORSE_UNCHANGED,
                Code.REPEAT_WORSE_24H,
                Code.ESC_EMERGENCY,
                Code.RF_SADDLE_SENSATION);

        assertThat(Precedence.order(said))
                .containsExactly(
                        Code.RF_SADDLE_SENSATION,
                        Code.ESC_EMERGENCY,
                        Code.REPEAT_WORSE_24H,
                        Code.REPEAT_WORSE_UNCHANGED,
                        Code.ONE_SIDED_WATCH_LEFT,
                        Code.SPIKE_LARGE,
                        Code.START_FAST,
                        Code.H1_MISSING);
    }

    @Test
    void each_reason_is_given_once() {
        assertThat(Precedence.order(List.of(Code.FLARE, Code.FLARE))).containsExactly(Code.FLARE);
    }
}
