package dev.backstride.notification.escalation;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.runner.Profile;
import dev.backstride.notification.journal.Sharing;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That a decision calls a person in.
 *
 * @param tier how soon
 * @param codes the reasons, the primary one first
 * @param recipients who is to hear of it
 */
record Alarm(Tier tier, List<Code> codes, List<Recipient> recipients) {

    /** What makes a review due; red flags beside. */
    private static final Set<Code> REVIEW = EnumSet.of(
            Code.REPEAT_WORSE_24H,
            Code.REPEAT_INTOLERABLE,
            Code.LADDER_EXHAUSTED,
            Code.R3_NOT_TRIED,
            Code.EPISODE_LONG,
            Code.STARTBACK_HIGH);

    Alarm {
        codes = List.copyOf(codes);
        recipients = List.copyOf(recipients);
    }

    /** What {@code decision} calls for; empty for most. */
    static Optional<Alarm> of(Decision decision, Profile profile, LocalDate today) {
        return tier(decision.codes())
                .map(tier -> new Alarm(tier, decision.codes(), recipients(decision, tier, profile, today)));
    }

    /** The same once more: whoever must act, whether or not they could be reached the first time. */
    static Alarm again(Tier tier, List<Code> codes, Profile profile, LocalDate today) {
        var recipients = EnumSet.of(Recipient.RUNNER, Recipient.CLINICIAN);
        if (isMinor(profile, today)) {
            recipients.add(Recipient.GUARDIAN);
        }
        if (tier == Tier.T0) {
            recipients.add(Recipient.ON_CALL);
        }
        return new Alarm(tier, codes, List.copyOf(recipients));
    }

    /** For those who were told already and have to hear more; the runner has their advice. */
    Alarm further() {
        return new Alarm(
                tier,
                codes,
                recipients.stream()
                        .filter(recipient -> recipient != Recipient.RUNNER)
                        .toList());
    }

    /** The code that names a tier. */
    static Code reason(Tier tier) {
        return switch (tier) {
            case T0 -> Code.ESC_EMERGENCY;
            case T1 -> Code.ESC_URGENT;
            case T2 -> Code.ESC_PROMPT;
            case T3 -> Code.ESC_CLINICIAN_REVIEW;
        };
    }

    /** The codes that say why; the tier's own where there are none. */
    List<Code> reasons() {
        var why = codes.stream()
                .filter(code -> REVIEW.contains(code) || code.isFlag())
                .toList();
        return why.isEmpty() ? List.of(reason(tier)) : why;
    }

    /** The reasons as far as {@code recipient} may see them: red flags are for those who treat. */
    static List<Code> visible(List<Code> codes, Recipient recipient, Profile profile) {
        return recipient == Recipient.CLINICIAN || recipient == Recipient.ON_CALL
                ? codes
                : Sharing.codes(profile.agreements(), codes);
    }

    private static Optional<Tier> tier(List<Code> codes) {
        return List.of(Tier.values()).stream()
                .filter(tier -> codes.contains(reason(tier)))
                .findFirst();
    }

    /** The order of R-43; coaches hear of days that were worse again, and of nothing else that calls people in. */
    private static List<Recipient> recipients(Decision decision, Tier tier, Profile profile, LocalDate today) {
        var recipients = EnumSet.noneOf(Recipient.class);
        recipients.addAll(decision.recipients());
        var isCoachTold = recipients.remove(Recipient.COACH)
                && tier == Tier.T3
                && decision.codes().contains(Code.REPEAT_WORSE_24H);
        if (isMinor(profile, today) && (tier != Tier.T3 || isCoachTold)) {
            recipients.add(Recipient.GUARDIAN);
        } else if (isCoachTold) {
            recipients.add(Recipient.COACH);
        }
        return List.copyOf(recipients);
    }

    /** A minor's guardian hears of what stops the runner, and of what a coach would. */
    private static boolean isMinor(Profile profile, LocalDate today) {
        return profile.birthDate().isMinorOn(today);
    }
}
