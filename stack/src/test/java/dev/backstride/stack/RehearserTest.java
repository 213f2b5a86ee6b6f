package dev.backstride.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./backstride simulate --population}. */
class RehearserTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void writes_the_page_and_says_what_came_of_it() throws IOException {
        assertThat(run("{\"pain.worseBy\": 3}")).isZero();

        assertThat(folder.resolve("page.html")).content().contains("pain.worseBy");
        assertThat(said()).contains("20 runners and ", "days to settle", "told something else");
    }

    @Test
    void says_which_number_cannot_be_tried() throws IOException {
        assertThat(run("{\"pain.worseBy\": 8}")).isEqualTo(2);
        assertThat(said()).contains("numbers.json: pain.worseBy must be from 1 to 3");
        assertThat(folder.resolve("page.html")).doesNotExist();
    }

    @Test
    void says_what_is_no_configuration() throws IOException {
        assertThat(run("pain.worseBy=3")).isEqualTo(2);
        assertThat(said()).contains("this is no JSON object of numbers by key");
    }

    private int run(String numbers) throws IOException {
        var file = Files.writeString(folder.resolve("numbers.json"), numbers);
        return new Rehearser(new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(20, 7, file, folder.resolve("page.html"));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
