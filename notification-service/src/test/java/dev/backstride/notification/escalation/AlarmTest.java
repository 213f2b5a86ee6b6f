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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlarmTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @ParameterizedTest
    @CsvSource({"ESC_EMERGENCY, T0", "ESC_URGENT, T1", "ESC_PROMPT, T2"})
    void a_red_flag_calls_people_in_by_its_tier(Code code, Tier tier) {
        var alarm = alarm(born("1990-06"), Code.RF_FEVER, code).orElseThrow();

        assertThat(alarm.tier()).isEqualTo(tier);
        assertThat(Alarm.reason(alarm.tier())).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(
            value = Code.class,
            names = {"REPEAT_INTOLERABLE", "REPEAT_WORSE_24H", "LADDER_EXHAUSTED", "EPISODE_LONG", "AWAITING_REVIEW"})
    void whatever_makes_a_review_due_calls_for_one(Code why) {
        assertThat(alarm(born("1990-06"), why, Code.ESC_CLINICIAN_REVIEW))
                .map(Alarm::tier)
                .contains(Tier.T3);
    }

    @Test
    void the_most_urgent_tier_counts() {
        assertThat(alarm(born("1990-06"), Code.ESC_CLINICIAN_REVIEW, Code.ESC_EMERGENCY))
                .map(Alarm::tier)
                .contains(Tier.T0);
    }

    @Test
    void most_decisions_call_nobody() {
        assertThat(alarm(born("1990-06"), Code.EPISODE_OPENED, Code.ESC_COACH_INFO))
                .isEmpty();
    }

    @Test
    void a_coach_hears_of_days_that_were_worse_again_and_of_no_red_flag() {
        assertThat(told(born("1990-06"), Code.REPEAT_WORSE_24H, Code.ESC_CLINICIAN_REVIEW))
                .containsExactly(Recipient.RUNNER, Recipient.CLINICIAN, Recipient.COACH);
        assertThat(told(born("1990-06"), Code.EPISODE_LONG, Code.ESC_CLINICIAN_REVIEW))
                .containsExactly(Recipient.RUNNER, Recipient.CLINICIAN);
        assertThat(told(born("1990-06"), Code.REPEAT_WORSE_24H, Code.ESC_URGENT))
                .containsExactly(Recipient.RUNNER, Recipient.CLINICIAN);
    }

    @Test
    void a_guardian_hears_instead_of_a_minors_coach() {
        assertThat(told(born("2009-06"), Code.REPEAT_WORSE_24H, Code.ESC_CLINICIAN_REVIEW))
                .containsExactly(Recipient.RUNNER, Recipient.CLINICIAN, Recipient.GUARDIAN);
        assertThat(told(born("2009-06"), Code.EPISODE_LONG, Code.ESC_CLINICIAN_REVIEW))
                .containsExactly(Recipient.RUNNER, Recipient.CLINICIAN);
    }

    @Test
    void only_an_emergency_calls_the_on_call_when_it_is_sent_again() {
        assertThat(again(Tier.T0)).containsExactly(Recipient.RUNNER, Recipient.CLINICIAN, Recipient.ON_CALL);
        assertThat(again(Tier.T1)).containsExactly(Recipient.RUNNER, Recipient.CLINICIAN);
    }

    @Test
    void the_reasons_are_what_was_seen_or_else_the_tiers_own_code() {
        assertThat(alarm(born("1990-06"), Code.REPEAT_WORSE_24H, Code.SPIKE_SMALL, Code.ESC_CLINICIAN_REVIEW)
                        .orElseThrow()
                        .reasons())
                .containsExactly(Code.REPEAT_WORSE_24H);
        assertThat(alarm(born("1990-06"), Code.AWAITING_REVIEW, Code.ESC_CLINICIAN_REVIEW)
                        .orElseThrow()
                        .reasons())
                .containsExactly(Code.ESC_CLINICIAN_REVIEW);
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

        assertThat(visible(alarm, Recipient.CLINICIAN, born("2009-06"))).contains(Code.RF_FEVER);
        assertThat(visible(alarm, Recipient.GUARDIAN, born("2009-06"))).containsExactly(Code.ESC_URGENT);
        assertThat(visible(alarm, Recipient.GUARDIAN, born("2009-06", Consent.FLAGS)))
                .contains(Code.RF_FEVER);
    }

    private static List<Code> visible(Alarm alarm, Recipient recipient, Profile profile) {
        return Alarm.visible(alarm.codes(), recipient, profile);
    }

    private static List<Recipient> again(Tier tier) {
        return Alarm.again(tier, List.of(Alarm.reason(tier)), born("1990-06"), TODAY)
                .recipients();
    }

    private static List<Recipient> told(Profile profile, Code... codes) {
        var decision = Assessments.of(UUID.randomUUID())
                .deciding(Verdict.WORSE_24H, Action.REDUCE, codes)
                .telling(Recipient.RUNNER, Recipient.CLINICIAN, Recipient.COACH)
                .build()
                .content()
                .decision();
        return Alarm.of(decision, profile, TODAY).orElseThrow().recipients();
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
