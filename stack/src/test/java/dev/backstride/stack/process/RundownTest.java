package dev.backstride.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RundownTest {

    private final List<String> ended = new ArrayList<>();
    private final Rundown rundown = new Rundown();

    @Test
    void parts_end_in_the_opposite_order_and_once() {
        start("database");
        start("service");

        rundown.close();
        rundown.close();

        assertThat(ended).containsExactly("service", "database");
    }

    @Test
    void a_part_that_fails_to_end_does_not_keep_the_others() {
        start("database");
        rundown.start(() -> () -> {
            throw new IllegalStateException("stuck");
        });

        assertThatThrownBy(rundown::close).hasRootCauseMessage("stuck");
        assertThat(ended).containsExactly("database");
    }

    @Test
    void nothing_starts_once_the_end_has_begun() {
        rundown.close();

        assertThatThrownBy(() -> start("late")).isInstanceOf(IllegalStateException.class);
    }

    private void start(String name) {
        rundown.<AutoCloseable>start(() -> () -> ended.add(name));
    }
}
