package dev.backstride.checks.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What it is for is said in the same words wherever it is said: to readers, to runners, to whoever asks about privacy. */
class PurposeTest {

    private static final String PURPOSE =
            "Backstride supports decisions about running with a tight or painful lower back."
                    + " It does not diagnose, and it does not replace a clinician.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/privacy.md",
                "checkin-service/src/main/java/dev/backstride/checkin/words/FrameWords.java",
            })
    void it_supports_decisions_and_does_not_diagnose(String file) {
        assertThat(Checkout.text(file).replaceAll("\\s+", " ")).contains(PURPOSE);
    }
}
