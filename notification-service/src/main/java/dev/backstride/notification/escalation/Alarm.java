package dev.backstride.notification.escalation;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.runner.Profile;
import dev.backstride.notification.journal.Sharing;
import dev.backstride.notification.runner.KnownRunner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That a decision calls a person in.
 *
 * @param tier how soon
 * @param codes the reasons, the primary one first
 * @param recipients who is to hear of it
 */
record Alarm(Tier tier, List<Code> codes, List<Recipient> recipients) {

    /** Under this age a guardian hears of what stops the runner. */
    private static final int ADULT = 18;

    /** What {@code decision} calls for; empty for most. */
    static Optional<Alarm> of(Decision decision, Profile profile, LocalDate today) {
        return tier(decision.codes())
                .map(tier -> new Alarm(tier, decision.codes(), recipients(decision, tier, profile, today)));
    }

    /** The code that names the tier. */
    Code reason() {
        return switch (tier) {
            case T0 -> Code.ESC_EMERGENCY;
            case T1 -> Code.ESC_URGENT;
            case T2 -> Code.ESC_PROMPT;
            case T3 -> Code.ESC_CLINICIAN_REVIEW;
        };
    }

    /** Only those who can be reached; the runner stays, so that a missing address shows. */
    Alarm reaching(KnownRunner runner) {
        var reached = recipients.stream()
                .filter(recipient -> recipient == Recipient.RUNNER
                        || runner.contact(recipient).isPresent())
                .toList();
        return new Alarm(tier, codes, reached);
    }

    /** The reasons as far as {@code recipient} may see them: red flags are for those who treat. */
    List<Code> visibleTo(Recipient recipient, Profile profile) {
        return recipient == Recipient.CLINICIAN || recipient == Recipient.ON_CALL
                ? codes
                : Sharing.codes(profile.agreements(), codes);
    }

    private static Optional<Tier> tier(List<Code> codes) {
        if (codes.contains(Code.ESC_EMERGENCY)) {
            return Optional.of(Tier.T0);
        }
        if (codes.contains(Code.ESC_URGENT)) {
            return Optional.of(Tier.T1);
        }
        if (codes.contains(Code.ESC_PROMPT)) {
            return Optional.of(Tier.T2);
        }
        return codes.contains(Code.ESC_CLINICIAN_REVIEW) && codes.contains(Code.REPEAT_INTOLERABLE)
                ? Optional.of(Tier.T3)
                : Optional.empty();
    }

    private static List<Recipient> recipients(Decision decision, Tier tier, Profile profile, LocalDate today) {
        var isMinor = profile.birthDate().ageOn(today) < ADULT;
        var guardian = isMinor && tier != Tier.T3 ? Stream.of(Recipient.GUARDIAN) : Stream.<Recipient>empty();
        return Stream.concat(decision.recipients().stream(), guardian)
                .distinct()
                .toList();
    }
}
