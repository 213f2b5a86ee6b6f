package dev.backstride.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Tier;
import dev.backstride.plumbing.emergency.EmergencyRoute;
import dev.backstride.plumbing.emergency.Instruction;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody is told who named a red flag, in their language. */
class EmergencyWordsTest {

    @ParameterizedTest
    @CsvSource({
        "T0, DE, en, 'Call 112 now, or have somebody bring you to the nearest emergency department.'",
        "T0, AT, de, Ruf sofort die 144 an oder lass dich in die nächste Notaufnahme bringen.",
        "T1, US, en, 'Get medical help today: call your doctor, or go to an urgent care clinic or emergency department.'",
        "T1, CH, de, Hol dir heute ärztliche Hilfe: Ruf deine Arztpraxis an oder geh in eine Notaufnahme.",
        "T2, DE, en, 'Stop running, and see a doctor within seven days.'",
        "T3, DE, de, Lass deinen Rücken ärztlich ansehen."
    })
    void the_first_step_names_the_local_route(Tier tier, String country, Locale locale, String step) {
        var route = EmergencyRoute.in(country, locale);

        assertThat(Instruction.of(tier, route, locale).step()).isEqualTo(step);
    }

    @ParameterizedTest
    @EnumSource
    void who_speaks_another_language_is_told_in_english(Tier tier) {
        var french = EmergencyRoute.in("FR", Locale.FRENCH);

        assertThat(french).isEqualTo(EmergencyRoute.in("FR"));
        assertThat(Instruction.of(tier, french, Locale.FRENCH)).isEqualTo(Instruction.of(tier, french));
    }

    @Test
    void a_region_changes_no_language() {
        assertThat(EmergencyRoute.in(null, Locale.forLanguageTag("de-CH")))
                .isEqualTo(EmergencyRoute.in(null, Locale.GERMAN));
    }
}
