package dev.backstride.stack.demo.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SheetTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Sheet sheet =
            new Sheet(new PrintStream(bytes, true, StandardCharsets.UTF_8), ZoneId.of("Europe/Berlin"));

    @Test
    void a_long_line_is_wrapped_at_100_and_keeps_its_column() {
        sheet.line(Instant.parse("2026-03-02T05:00:00Z"), "decides", Ink.GREEN, "a word ".repeat(40));
        var lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> line.length() <= 100);
        assertThat(lines.getFirst()).startsWith("Mon 02 Mar 06:00");
        assertThat(lines.get(1)).matches(" {28}\\S.*");
    }
}
