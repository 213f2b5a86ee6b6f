package dev.backstride.checks.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the three services are packaged with. */
class SupplyTest {

    private static final List<Jar> PACKAGED = Jar.packaged();

    @Test
    void no_library_is_older_than_its_mended_holes() {
        assertThat(Mended.listed())
                .isNotEmpty()
                .allSatisfy(mended ->
                        assertThat(PACKAGED).as(mended.numbers()).isNotEmpty().noneMatch(mended::isBrokenBy));
    }

    @Test
    void each_line_is_about_something_that_is_packaged() {
        assertThat(Mended.listed().stream().filter(mended -> mended.oldest().isPresent()))
                .allSatisfy(mended -> assertThat(PACKAGED).anyMatch(jar -> jar.isOf(mended.libraries())));
        assertThat(Licences.listed().unsaid())
                .allSatisfy(library -> assertThat(PACKAGED).anyMatch(jar -> jar.isOf(library)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.netty.netty-codec-http-4.1.130.Final.jar",
                "com.github.luben.zstd-jni-1.5.7-7.jar",
                "org.hibernate.orm.hibernate-core-7.2.6.Final.jar",
                "com.fasterxml.jackson.core.jackson-databind-2.21.2.jar",
                "io.quarkus.quarkus-websockets-next-3.34.1.jar",
            })
    void an_older_one_is_noticed(String jar) {
        assertThat(Mended.listed()).anyMatch(mended -> mended.isBrokenBy(Jar.of(Path.of(jar))));
    }

    @Test
    void every_library_has_a_licence_that_is_on_the_list() {
        var licences = Licences.listed();

        assertThat(PACKAGED).allSatisfy(jar -> {
            var said = Said.by(jar.file());
            assertThat(licences.allow(jar, said)).as("%s: %s", jar, said).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GNU Affero General Public License v3.0",
                "GNU Lesser General Public License 2.1",
                "Business Source License 1.1",
                "SSPL-1.0",
                "GPL2 w/ CPE",
            })
    void another_licence_is_noticed(String said) {
        assertThat(Licences.listed().allow(Jar.of(Path.of("org.example.some-1.0.jar")), List.of(said)))
                .isFalse();
    }

    @Test
    void a_jar_that_says_nothing_and_was_not_looked_up_is_noticed() {
        assertThat(Licences.listed().allow(Jar.of(Path.of("org.example.some-1.0.jar")), List.of()))
                .isFalse();
    }
}
