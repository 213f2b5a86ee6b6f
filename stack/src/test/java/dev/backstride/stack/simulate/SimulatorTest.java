package dev.backstride.stack.simulate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ./backstride simulate}. */
class SimulatorTest {

    private static final String FACTS = """
            {"title": "a sore run",
             "runner": {"zone": "Europe/Berlin", "birthDate": "1990-06"},
             "screening": "ASSUMED_CLEAR",
             "asOf": "2025-09-01T08:00:00Z",
             "facts": [
              {"type": "run", "id": "r", "startedAt": "2025-09-01T05:00:00Z", "durationSeconds": 3000,
               "distanceMeters": 8000, "perceivedStart": "SLOWER"},
              {"type": "symptom", "id": "s", "moment": "DURING", "runId": "r", "feltAt": "2025-09-01T05:50:00Z",
               "level": 2}]""";

    private static final String EXPECTED = """
            ,
             "expect": [
              {"at": "2025-09-01T05:50:00Z", "trigger": "POST", "verdict": "PENDING", "action": "HOLD",
               "codes": ["START_SLOW", "LADDER_ENTER_R1", "EPISODE_OPENED", "FIRST_RUN", "LOAD_REF_MISSING"],
               "mode": "ACTIVE", "rung": 1, "recipients": ["RUNNER"]}]}""";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void other_numbers_may_be_tried_if_they_make_sense() throws IOException {
        var tolerant = FACTS + ", \"configuration\": {\"pain.symptomatic\": %d}}";

        assertThat(simulate(file("tolerant.json", tolerant.formatted(3)))).isZero();
        assertThat(output()).contains("PENDING/HOLD", "NONE").doesNotContain("ACTIVE");
        assertThat(simulate(file("senseless.json", tolerant.formatted(9)))).isEqualTo(2);
        assertThat(output()).contains("configuration.pain.symptomatic: must be from 1 to 3");
    }

    @Test
    void facts_alone_are_printed_as_decisions_in_the_runners_time() throws IOException {
        assertThat(simulate(file("facts.json", FACTS + "}"))).isZero();

        assertThat(output())
                .contains("a sore run", "2025-09-01 07:50:00  POST ", "PENDING/HOLD", "ACTIVE/R1", "runner")
                .contains("{EPISODE_OPENED, LADDER_ENTER_R1, LOAD_REF_MISSING, FIRST_RUN, START_SLOW}");
    }

    @Test
    void what_is_as_expected_is_ok_whatever_the_order_of_the_codes() throws IOException {
        assertThat(simulate(file("good.json", FACTS + EXPECTED))).isZero();

        assertThat(output()).startsWith("ok  ").hasLineCount(1);
    }

    @Test
    void what_is_not_is_shown_line_by_line() throws IOException {
        var wrong = FACTS + EXPECTED.replace("HOLD", "GO");

        assertThat(simulate(file("wrong.json", wrong))).isEqualTo(1);

        assertThat(output().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("  - ") && line.contains("PENDING/GO"))
                .anyMatch(line -> line.startsWith("  + ") && line.contains("PENDING/HOLD"));
    }

    @Test
    void a_decision_nobody_expected_and_one_that_was_not_made_are_told_apart() throws IOException {
        var later = FACTS + EXPECTED.replace("05:50:00Z\", \"trigger", "06:50:00Z\", \"trigger");

        assertThat(simulate(file("later.json", later))).isEqualTo(1);

        assertThat(output().lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("  + 2025-09-01 07:50:00"),
                        line -> assertThat(line).startsWith("  - 2025-09-01 08:50:00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"level\": 2`|``|facts[1].level",
                "`\"level\": 2`|`\"level\": 12`|facts[1].level",
                "`\"run\", \"id\"`|`\"walk\", \"id\"`|facts[0]",
                "`\"asOf\"`|`\"as\"`|asOf",
                "`Europe/Berlin`|`Europe/Nowhere`|runner.zone: Europe/Nowhere is not an IANA time zone",
                "`\"birthDate\": \"1990-06\"`|`\"birthDate\": \"soon\"`|runner.birthDate",
                "`{\"title\"`|`PK\u0003\u0004`|line 1, column",
            })
    void a_broken_file_names_the_place(String part, String instead, String place) throws IOException {
        var broken =
                (FACTS + "}").replace(part, instead).replace(",\n   }", "}").replaceAll(",\\s*}", "}");

        assertThat(simulate(file("broken.json", broken))).isEqualTo(2);

        assertThat(output())
                .startsWith("broken  ")
                .contains("broken.json", place)
                .doesNotContain("dev.backstride");
    }

    @Test
    void the_others_are_simulated_all_the_same_and_counted() throws IOException {
        file("a.json", "nonsense");
        file("b.json", FACTS + EXPECTED);
        file("c.json", FACTS + EXPECTED.replace("HOLD", "GO"));
        file("readme.txt", "not meant");

        assertThat(simulate(folder.toString(), folder.resolve("none.json").toString()))
                .isEqualTo(2);

        assertThat(output()).contains("there is no such file").endsWith("4 files: 1 ok, 1 not as expected, 2 broken\n");
    }

    @Test
    void standard_input_is_a_file_too() {
        var in = new ByteArrayInputStream((FACTS + EXPECTED).getBytes(UTF_8));

        assertThat(new Simulator(in, new PrintStream(printed, true, UTF_8)).run(List.of("-")))
                .isZero();
        assertThat(output()).startsWith("ok  -");
    }

    @Test
    void every_vignette_is_as_expected() {
        var vignettes = Path.of(System.getProperty("backstride.root", ".."), "..", "shared", "vignettes");
        if (!Files.isDirectory(vignettes) && !"required".equals(System.getProperty("recordings"))) {
            Assumptions.abort("no vignettes at " + vignettes.normalize());
        }
        assertThat(simulate(vignettes.toString())).isZero();

        assertThat(output()).endsWith("101 files: 101 ok\n");
    }

    private int simulate(String... arguments) {
        var nothing = new ByteArrayInputStream(new byte[0]);
        return new Simulator(nothing, new PrintStream(printed, true, UTF_8)).run(List.of(arguments));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String output() {
        return printed.toString(UTF_8);
    }
}
