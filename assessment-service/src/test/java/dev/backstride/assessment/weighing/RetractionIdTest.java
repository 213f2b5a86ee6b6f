package dev.backstride.assessment.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetractionIdTest {

    @Test
    void the_same_decision_is_retracted_under_the_same_id() {
        var id = RetractionId.of(new UUID(1, 2));

        assertThat(id).isEqualTo(RetractionId.of(new UUID(1, 2))).isNotEqualTo(RetractionId.of(new UUID(1, 3)));
        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
    }
}
