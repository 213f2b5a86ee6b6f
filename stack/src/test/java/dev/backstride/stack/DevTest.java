package dev.backstride.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevTest {

    @ParameterizedTest
    @CsvSource({
        "Apache Maven 3.8.7, false",
        "Apache Maven 3.9.0 (abc), true",
        "Apache Maven 3.10.1, true",
        "Apache Maven 4.0.0-rc-4, true",
        "no Maven at all, false"
    })
    void dev_mode_takes_maven_3_9(String version, boolean taken) {
        assertThat(Maven.isNewEnough(version)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00:19:21 ERROR [io.qua.dep.dev.RuntimeUpdatesProcessor] Failed to recompile | true",
                "/src/Door.java:[29,5] ';' expected | true",
                "src/Door.java:29: error: ';' expected | true",
                "00:19:21 INFO  [io.quarkus] Live reload total time: 1.2s | false",
                "00:19:21 WARN  [outbox-relay] trying again | false"
            })
    void what_does_not_compile_is_a_complaint(String line, boolean complaint) {
        assertThat(Complaints.isComplaint(line)).isEqualTo(complaint);
    }
}
