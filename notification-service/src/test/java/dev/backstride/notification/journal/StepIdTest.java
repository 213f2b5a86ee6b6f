package dev.backstride.notification.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class StepIdTest {

    /** The example of RFC 9562, appendix A.4. */
    @Test
    void ids_are_those_of_the_standard() {
        var dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        assertThat(StepId.of(dns, "www.example.com")).hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }
}
