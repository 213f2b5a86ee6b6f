package dev.backstride.recording.trail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.recording.Kind;
import dev.backstride.recording.activity.Sport.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SportWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Running, RUNNING",
        "running, RUNNING",
        "run, RUNNING",
        "9, RUNNING",
        "street_running, RUNNING",
        "Jogging, RUNNING",
        "1, OTHER",
        "10, OTHER",
        "Biking, OTHER",
        "Morning ride, OTHER",
        "hiking, OTHER",
        "nordic walking, OTHER",
        "Other, OPEN",
        "the category, UNNAMED",
        "Brunch in the park, UNNAMED",
        "'', UNNAMED"
    })
    void a_word_means_what_people_mean_by_it(String word, Meaning meaning) {
        assertThat(SportWords.of(word).meaning()).isEqualTo(meaning);
        assertThat(SportWords.of(word).word()).isEqualTo(word);
    }

    @Test
    void some_say_on_what_ground() {
        assertThat(SportWords.of("trail_running").kind()).contains(Kind.TRAIL_RUN);
        assertThat(SportWords.of("Treadmill Run").kind()).contains(Kind.TREADMILL);
        assertThat(SportWords.of("VirtualRun").kind()).contains(Kind.TREADMILL);
        assertThat(SportWords.of("running").kind()).isEmpty();
    }
}
