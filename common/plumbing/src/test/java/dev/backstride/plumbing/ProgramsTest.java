package dev.backstride.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.plumbing.emergency.EmergencyRoute;
import dev.backstride.plumbing.emergency.EmergencyRoutes;
import dev.backstride.plumbing.program.Programs;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is said of programs, and what holds where nothing is. */
@QuarkusTest
class ProgramsTest {

    @Inject
    Programs programs;

    @Inject
    EmergencyRoutes routes;

    @Test
    void a_program_of_which_nothing_is_said_has_the_defaults() {
        var demo = programs.of("demo");

        assertThat(demo.name()).isEmpty();
        assertThat(demo.workingHours().days()).hasSize(5).doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(demo.workingHours().from()).isEqualTo(LocalTime.of(8, 0));
        assertThat(demo.workingHours().zone().normalized()).isEqualTo(ZoneOffset.UTC);
        assertThat(demo.policies().feeds()).isTrue();
        assertThat(demo.policies().selfReportedClearance()).isFalse();
        assertThat(demo.onCall()).isEmpty();
    }

    @Test
    void only_programs_that_are_named_are_served() {
        assertThat(programs.serves("demo")).isTrue();
        assertThat(programs.serves("nobody's")).isFalse();
    }

    @Test
    void a_program_s_own_number_holds_in_its_own_country() {
        assertThat(routes.of("silent", "GB").number()).isEqualTo("0808 157 0999");
        assertThat(routes.of("silent", null).number()).isEqualTo("0808 157 0999");
        assertThat(routes.of("silent", null).sameDay())
                .isEqualTo(EmergencyRoute.in("GB").sameDay());
    }

    @Test
    void a_runner_elsewhere_gets_the_route_of_that_country() {
        assertThat(routes.of("silent", "FR")).isEqualTo(EmergencyRoute.in("FR"));
        assertThat(routes.of("demo", null).number()).isEqualTo("112");
    }

    @Test
    void a_program_s_own_way_is_told_in_the_languages_it_is_said_in_and_else_in_english() {
        assertThat(routes.of("other", null, Locale.GERMAN).sameDay()).isEqualTo("Ruf das Vereinstelefon an");
        assertThat(routes.of("other", null, Locale.FRENCH).sameDay()).isEqualTo("call the club's line");
        assertThat(routes.of("silent", null, Locale.GERMAN))
                .isEqualTo(new EmergencyRoute(
                        "0808 157 0999", EmergencyRoute.in("GB", Locale.GERMAN).sameDay()));
    }
}
