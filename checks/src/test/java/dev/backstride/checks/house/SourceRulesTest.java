package dev.backstride.checks.house;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the text shows: every package says its purpose, files stay small, tests wait for conditions. */
class SourceRulesTest {

    private static final int LONGEST = 250;

    @Test
    void no_file_is_longer_than_250_lines() {
        assertThat(files()).isNotEmpty().noneMatch(file -> isTooLong(text(file)));
        assertThat("line\n".repeat(LONGEST + 1)).matches(SourceRulesTest::isTooLong);
    }

    @Test
    void every_package_says_what_it_is_for_and_where_null_may_be() {
        var packages = files().stream().map(Path::getParent).collect(toSet());

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(folder ->
                        assertThat(text(purposeOf(folder))).startsWith("/**").contains("@NullMarked"));
    }

    @Test
    void tests_wait_for_conditions_and_never_sleep() {
        assertThat(files())
                .filteredOn(file -> file.toString().contains("/src/test/"))
                .isNotEmpty()
                .noneMatch(file -> sleeps(text(file)));
        assertThat("Thread." + "sleep(50);").matches(SourceRulesTest::sleeps);
    }

    private static boolean sleeps(String text) {
        return text.contains("Thread." + "sleep(");
    }

    private static boolean isTooLong(String text) {
        return text.lines().count() > LONGEST;
    }

    /** A test may stand in the package of what it tests, which says its purpose already. */
    private static Path purposeOf(Path folder) {
        var tested = Path.of(folder.toString().replace("/src/test/", "/src/main/"), "package-info.java");
        return Files.exists(tested) ? tested : folder.resolve("package-info.java");
    }

    private static List<Path> files() {
        return Checkout.sources().stream().flatMap(SourceRulesTest::filesIn).toList();
    }

    private static Stream<Path> filesIn(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
