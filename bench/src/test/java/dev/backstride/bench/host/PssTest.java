package dev.backstride.bench.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PssTest {

    @Test
    void the_sum_is_taken_and_not_its_parts() {
        var lines = """
                5581a4e00000-7ffd4b3fe000 ---p 00000000 00:00 0                          [rollup]
                Rss:              245812 kB
                Pss:              213345 kB
                Pss_Dirty:        190012 kB
                Pss_Anon:         189900 kB
                Shared_Clean:      41020 kB
                SwapPss:               0 kB""".lines().toList();

        assertThat(Pss.parse(lines)).hasValue(213_345L * 1_024);
    }

    @Test
    void a_kernel_that_does_not_say_leaves_it_open() {
        assertThat(Pss.parse(List.of("Rss:              245812 kB"))).isEmpty();
    }

    @Test
    void a_process_with_its_children_is_larger_than_nothing() {
        assumeTrue(Files.exists(Path.of("/proc/self/smaps_rollup")), "only Linux tells");

        assertThat(Family.of(ProcessHandle.current()).memory()).isGreaterThan(10_000_000);
    }
}
