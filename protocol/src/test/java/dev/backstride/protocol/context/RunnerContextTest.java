package dev.backstride.protocol.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.Condition;
import dev.backstride.events.runner.Profile;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the rules take from a program's word about a runner. */
class RunnerContextTest {

    private static final BirthDate BORN = new BirthDate("1990-06");

    @Test
    void somebody_whom_a_program_tells_us_of_must_be_asked_about_red_flags() {
        var context = RunnerContext.of(profile(null));

        assertThat(context.screening()).isEqualTo(ScreeningDemand.REQUIRED);
        assertThat(context.zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
        assertThat(context.birthDate()).isEqualTo(BORN);
        assertThat(context.maxHeartRate()).isEqualTo(188);
    }

    @Test
    void conditions_not_told_are_none_and_those_told_are_kept() {
        assertThat(RunnerContext.of(profile(null)).conditions()).isEmpty();
        assertThat(RunnerContext.of(profile(Set.of(Condition.RECENT_SPINAL_SURGERY)))
                        .conditions())
                .containsExactly(Condition.RECENT_SPINAL_SURGERY);
    }

    private static Profile profile(@Nullable Set<Condition> conditions) {
        return new Profile(
                null, "Europe/Lisbon", null, BORN, null, null, conditions, 188, null, null, null, null, null);
    }
}
