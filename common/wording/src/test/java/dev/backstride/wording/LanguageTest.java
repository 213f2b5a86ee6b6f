package dev.backstride.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"de, GERMAN", "de-DE, GERMAN", "de-CH, GERMAN", "en-GB, ENGLISH", "fr-FR, ENGLISH", ", ENGLISH"})
    void the_language_of_a_locale_counts_and_english_stands_in(String locale, Language language) {
        assertThat(Language.of(locale)).isEqualTo(language);
    }

    @Test
    void kilometres_are_written_as_the_language_writes_them() {
        assertThat(Language.ENGLISH.kilometers(6_590)).isEqualTo("6.5 km");
        assertThat(Language.GERMAN.kilometers(6_590)).isEqualTo("6,5 km");
        assertThat(Language.GERMAN.kilometers(12_000)).isEqualTo("12,0 km");
    }
}
