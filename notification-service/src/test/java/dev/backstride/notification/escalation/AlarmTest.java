package dev.backstride.notification.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Profile;
import dev.backstride.notification.testing.Assessments;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlarmTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @ParameterizedTest
    @CsvSource({"ESC_EMERGENCY, T0", "ESC_URGENT, T1", "ESC_PROMPT, T2"})
    void a_red_flag_calls_people_in_by_its_tier(Code code, Tier tier) {
        var alarm = alarm(born("1990-06"), Code.RF_FEVER, code).orElseThrow();

        assertThat(alarm.tier()).isEqualTo(tier);
        assertThat(alarm.reason()).isEqualTo(code);
    }

    @Test
    void a_second_intolerable_run_calls_for_a_review() {
        assertThat(alarm(born("1990-06"), Code.REPEAT_INTOLERABLE, Code.ESC_CLINICIAN_REVIEW))
                .map(Alarm::tier)
                .contains(Tier.T3);
    }

    @Test
    void most_decisions_call_nobody() {
        assertThat(alarm(born("1990-06"), Code.EPISODE_OPENED, Code.ESC_CLINICIAN_REVIEW))
                .isEmpty();
    }

    @Test
    void a_guardian_hears_what_stops_a_minor() {
        assertThat(alarm(born("2009-06"), Code.ESC_PROMPT).orElseThrow().recipients())
                .containsExactly(Recipient.RUNNER, Recipient.CLINICIAN, Recipient.GUARDIAN);
        assertThat(alarm(born("2008-02"), Code.ESC_PROMPT).orElseThrow().recipients())
                .containsExactly(Recipient.RUNNER, Recipient.CLINICIAN);
    }

    @Test
    void red_flags_are_for_those_who_treat() {
        var alarm = alarm(born("2009-06"), Code.RF_FEVER, Code.ESC_URGENT).orElseThrow();

        assertThat(alarm.visibleTo(Recipient.CLINICIAN, born("2009-06"))).contains(Code.RF_FEVER);
        assertThat(alarm.visibleTo(Recipient.GUARDIAN, born("2009-06"))).containsExactly(Code.ESC_URGENT);
        assertThat(alarm.visibleTo(Recipient.GUARDIAN, born("2009-06", Consent.FLAGS)))
                .contains(Code.RF_FEVER);
    }

    private static Optional<Alarm> alarm(Profile profile, Code... codes) {
        return Alarm.of(decision(codes), profile, TODAY);
    }

    private static Decision decision(Code... codes) {
        return Assessments.of(UUID.randomUUID())
                .deciding(Verdict.RED_FLAG, Action.STOP_URGENT, codes)
                .telling(Recipient.RUNNER, Recipient.CLINICIAN)
                .build()
                .content()
                .decision();
    }

    private static Profile born(String birthDate, Consent... consents) {
        return new Profile(
                null,
                "Europe/Berlin",
                "DE",
                new BirthDate(birthDate),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(consents));
    }
}
