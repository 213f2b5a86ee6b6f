package dev.backstride.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Amendment;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Slot;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.decision.step.RunNext;
import dev.backstride.events.decision.step.RunNext.Intensity;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Instrument;
import dev.backstride.events.fact.Tier;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.words.Words;
import dev.backstride.plumbing.emergency.EmergencyRoute;
import dev.backstride.wording.Language;
import dev.backstride.wording.NextStep;
import dev.backstride.wording.lint.Lint;
import dev.backstride.wording.lint.SpokenWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter a runner can get from us, whole (R-36 and section (d) of the protocol). */
class WordingTest {

    private static final Words ENGLISH = Words.of(Language.ENGLISH, new SpokenWords(Language.ENGLISH));
    private static final Words GERMAN = Words.of(Language.GERMAN, new SpokenWords(Language.GERMAN));

    static Stream<Letter> everyLetter() {
        return Stream.of(ENGLISH, GERMAN).flatMap(words -> everyLetter(words).stream());
    }

    private static List<Letter> everyLetter(Words words) {
        var letters = new ArrayList<Letter>();
        letters.add(CheckInLetter.of(words, Slot.H1, ""));
        letters.add(CheckInLetter.of(words, Slot.H24, ""));
        letters.add(AdviceLetter.of(
                words, Assessments.of(UUID.randomUUID()).cleared().build()));
        for (var instrument : Instrument.values()) {
            letters.add(QuestionnaireLetter.of(words, instrument, ""));
        }
        for (var action : Action.values()) {
            for (var verdict : Verdict.values()) {
                letters.add(AdviceLetter.of(words, decided(verdict, action)));
            }
            for (var tier : Tier.values()) {
                letters.add(AlarmLetter.of(words, tier, action, route(words, "DE"), true));
                letters.add(AlarmLetter.of(words, tier, action, route(words, "GB"), false));
            }
            letters.add(AdviceLetter.asking(words, decided(Verdict.TOLERABLE, action), ""));
            letters.add(AdviceLetter.released(words, action));
            letters.add(AdviceLetter.withdrawn(words, action));
            letters.add(AdviceLetter.of(words, capped(action, 5_650)));
        }
        return letters;
    }

    static Stream<Words> everyLanguage() {
        return Stream.of(ENGLISH, GERMAN);
    }

    @Test
    void every_language_is_looked_at() {
        assertThat(everyLanguage().map(Words::language)).containsExactly(Language.values());
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void no_letter_blames_frightens_or_explains_too_much(Letter letter) {
        var lint = Lint.of(letter.language());

        assertThat(lint.complaints(letter.subject() + ".\n" + letter.text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyLanguage")
    void the_next_step_comes_first_and_what_would_change_it_last(Words words) {
        for (var action : Action.values()) {
            var letter = AdviceLetter.of(words, decided(Verdict.TOLERABLE, action));

            assertThat(letter.paragraphs())
                    .containsExactly(
                            NextStep.of(words.steps(), action),
                            words.advice().why(words.reasons().tolerable()),
                            NextStep.unless(words.steps(), action));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"HOLD", "EASE", "REDUCE"})
    void the_longest_distance_is_named_in_kilometres_and_never_rounded_up(Action action) {
        assertThat(AdviceLetter.of(ENGLISH, capped(action, 5_650)).paragraphs().getFirst())
                .contains("at most 5.6 km");
        assertThat(AdviceLetter.of(GERMAN, capped(action, 5_650)).paragraphs().getFirst())
                .contains("höchstens 5,6 km");
    }

    @Test
    void a_correction_says_that_it_is_one() {
        var known = decided(Verdict.WORSE_24H, Action.REDUCE);
        var corrected = new Assessment(
                known.id(), known.content(), known.issuedAt(), null, Amendment.AMENDED_LATE_EVENT, null, null, null);

        assertThat(AdviceLetter.of(ENGLISH, corrected).text()).contains("New information changed our advice");
        assertThat(AdviceLetter.of(GERMAN, corrected).text()).contains("Neue Angaben haben unseren Rat geändert");
    }

    @ParameterizedTest
    @CsvSource({"DE, 112", "AT, 144", "CH, 144", "FR, 15", "GB, 999", "US, 911", "XX, 112"})
    void emergencies_name_the_number_of_the_country(String country, String number) {
        assertThat(emergency(ENGLISH, country).text()).startsWith("Call " + number + " now");
        assertThat(emergency(GERMAN, country).text()).startsWith("Ruf sofort die " + number + " an");
    }

    @ParameterizedTest
    @MethodSource("everyLanguage")
    void who_is_called_in_reads_each_red_flag_by_a_name_of_its_own(Words words) {
        var flags = Flag.values();

        assertThat(Arrays.stream(flags).map(flag -> Signs.of(words.flags(), flag)))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(call(words, flags)).contains(name));
    }

    @Test
    void reasons_stand_apart() {
        var codes = List.of(Code.of(Flag.RF_FEVER), Code.REPEAT_INTOLERABLE);

        assertThat(CallLetter.toStaff(ENGLISH, Tier.T1, "R-1", codes, "").text())
                .contains("Reasons: fever, more than sore again within two weeks.");
    }

    private static String call(Words words, Flag... flags) {
        var codes = Arrays.stream(flags).map(Code::of).toList();
        return CallLetter.toStaff(words, Tier.T0, "R-1", codes, "").text();
    }

    private static Letter emergency(Words words, String country) {
        return AlarmLetter.of(words, Tier.T0, Action.STOP_EMERGENCY, route(words, country), true);
    }

    private static EmergencyRoute route(Words words, String country) {
        return EmergencyRoute.in(country, words.language().locale());
    }

    private static Assessment decided(Verdict verdict, Action action) {
        return Assessments.of(UUID.randomUUID()).deciding(verdict, action).build();
    }

    private static Assessment capped(Action action, int meters) {
        return Assessments.of(UUID.randomUUID())
                .deciding(Verdict.TOLERABLE, action)
                .stepping(new RunNext(meters, null, Intensity.EASY, true))
                .build();
    }
}
