package dev.backstride.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Amendment;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Slot;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.decision.step.RunNext;
import dev.backstride.events.decision.step.RunNext.Intensity;
import dev.backstride.events.fact.Tier;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.plumbing.emergency.EmergencyRoute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence a runner can get from us (R-36 and section (d) of the protocol). */
class WordingTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern BANNED = banned();

    static Stream<Letter> everyLetter() {
        var letters = new ArrayList<Letter>();
        letters.add(CheckInLetter.of(Slot.H1, ""));
        letters.add(CheckInLetter.of(Slot.H24, ""));
        for (var action : Action.values()) {
            for (var verdict : Verdict.values()) {
                letters.add(AdviceLetter.of(decided(verdict, action)));
            }
            for (var tier : Tier.values()) {
                letters.add(AlarmLetter.of(tier, action, EmergencyRoute.in("DE"), true));
                letters.add(AlarmLetter.of(tier, action, EmergencyRoute.in(null), false));
            }
        }
        letters.add(AdviceLetter.of(Assessments.of(UUID.randomUUID()).cleared().build()));
        for (var action : Action.values()) {
            letters.add(AdviceLetter.asking(decided(Verdict.TOLERABLE, action), ""));
            letters.add(AdviceLetter.released(action));
            letters.add(AdviceLetter.withdrawn(action));
            letters.add(AdviceLetter.of(capped(action, 5_650)));
        }
        return letters.stream();
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void no_letter_blames_frightens_or_explains_too_much(Letter letter) {
        assertThat(letter.text()).doesNotContainPattern(BANNED);
        assertThat(letter.subject()).doesNotContainPattern(BANNED);
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void one_number_at_most(Letter letter) {
        assertThat(NUMBER.matcher(letter.subject() + letter.text()).results()).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void the_next_step_comes_first_and_what_would_change_it_last(Action action) {
        var letter = AdviceLetter.of(decided(Verdict.TOLERABLE, action));

        assertThat(letter.paragraphs())
                .containsExactly(
                        NextStep.of(action),
                        "Why: your back felt something, within what is fine.",
                        NextStep.unless(action));
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"HOLD", "EASE", "REDUCE"})
    void the_longest_distance_is_named_in_kilometres_and_never_rounded_up(Action action) {
        assertThat(AdviceLetter.of(capped(action, 5_650)).paragraphs().getFirst())
                .contains("at most 5.6 km");
    }

    @Test
    void a_correction_says_that_it_is_one() {
        var known = decided(Verdict.WORSE_24H, Action.REDUCE);
        var corrected = new Assessment(
                known.id(), known.content(), known.issuedAt(), null, Amendment.AMENDED_LATE_EVENT, null, null, null);

        assertThat(AdviceLetter.of(corrected).text()).contains("New information changed our advice");
    }

    @ParameterizedTest
    @CsvSource({"DE, 112", "AT, 144", "CH, 144", "FR, 15", "GB, 999", "US, 911", "XX, 112"})
    void emergencies_name_the_number_of_the_country(String country, String number) {
        var letter = AlarmLetter.of(Tier.T0, Action.STOP_EMERGENCY, EmergencyRoute.in(country), true);

        assertThat(letter.text()).startsWith("Call " + number + " now");
    }

    private static Assessment decided(Verdict verdict, Action action) {
        return Assessments.of(UUID.randomUUID()).deciding(verdict, action).build();
    }

    private static Pattern banned() {
        try (var list = Objects.requireNonNull(WordingTest.class.getResourceAsStream("/wording/banned-terms.txt"))) {
            var lines = new String(list.readAllBytes(), StandardCharsets.UTF_8).lines();
            var terms = lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return Pattern.compile(String.join("|", terms), Pattern.CASE_INSENSITIVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Assessment capped(Action action, int meters) {
        return Assessments.of(UUID.randomUUID())
                .deciding(Verdict.TOLERABLE, action)
                .stepping(new RunNext(meters, null, Intensity.EASY, true))
                .build();
    }
}
