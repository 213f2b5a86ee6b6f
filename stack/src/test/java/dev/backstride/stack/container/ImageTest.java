package dev.backstride.stack.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImageTest {

    @Test
    void containers_have_the_versions_that_run_without_them() {
        assertThat(Image.KAFKA.tag()).isEqualTo(System.getProperty("kafka.version"));
        assertThat(System.getProperty("postgres.version")).isEqualTo(Image.POSTGRES.tag() + ".0");
    }
}
