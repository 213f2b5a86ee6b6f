package dev.backstride.stack.demo.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Code;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonsTest {

    private final Reasons reasons = new Reasons();

    @ParameterizedTest
    @EnumSource(Code.class)
    void every_code_has_words_and_stays_beside_them(Code code) {
        assertThat(reasons.of(List.of(code))).isEqualTo(reasons.words(code) + " [" + code + "]");
        assertThat(reasons.words(code)).isNotBlank();
    }
}
