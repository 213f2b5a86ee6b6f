package dev.backstride.notification.said;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_cursor_is_read_as_it_was_written() {
        var cursor = new Cursor(Instant.parse("2026-03-02T07:00:00.123Z"), UUID.randomUUID());

        assertThat(Cursor.parse(cursor.text())).isEqualTo(cursor);
        assertThat(Cursor.parse(null)).isEqualTo(Cursor.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "aGVyZQ", "MjAyNnx4"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(HttpProblem.class);
    }
}
