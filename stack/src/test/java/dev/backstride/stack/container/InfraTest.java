package dev.backstride.stack.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstride.stack.launch.CannotStart;
import org.junit.jupiter.api.Test;

class InfraTest {

    @Test
    void it_is_chosen_by_name() {
        assertThat(Infra.named("embedded")).isEqualTo(Infra.EMBEDDED);
        assertThat(Infra.named("containers")).isEqualTo(Infra.CONTAINERS);
    }

    @Test
    void a_name_that_means_nothing_is_told_what_does() {
        assertThatThrownBy(() -> Infra.named("container"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("'container'", "embedded", "containers");
    }

    @Test
    void containers_without_an_engine_are_an_error_and_nothing_else_is_started() {
        assertThatThrownBy(() -> Infra.requireEngine(() -> false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("-Dinfra=containers", "none is reachable");
    }
}
