package dev.backstride.protocol.rule;

import static dev.backstride.events.decision.Code.ASK_BSI_SCREEN;
import static dev.backstride.events.decision.Code.ESC_CLINICIAN_REVIEW;
import static dev.backstride.events.decision.Code.ESC_EMERGENCY;
import static dev.backstride.events.decision.Code.ESC_PROMPT;
import static dev.backstride.events.decision.Code.ESC_URGENT;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.ClearedBy;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.Tier;
import dev.backstride.protocol.configuration.ReviewNumbers;
import dev.backstride.protocol.ladder.Ladder;
import dev.backstride.protocol.ladder.Stopped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Red flags: one yes stops, silence clears nothing. */
public final class FlagRules {

    private FlagRules() {}

    /** The flags answered with yes, most urgent first; what minors are asked means nothing of others. */
    public static List<Flag> raised(Screening screening, boolean isMinor) {
        return screening.answers().entrySet().stream()
                .filter(answer -> answer.getValue() == Answer.YES)
                .map(answer -> answer.getKey())
                .filter(flag -> isMinor || flag.asked() != Flag.Asked.MINORS)
                .sorted()
                .toList();
    }

    /** The most urgent tier among them, each by itself. */
    public static Optional<Tier> tier(Collection<Flag> raised) {
        return raised.stream().flatMap(flag -> flag.tier().stream()).min(Tier::compareTo);
    }

    /** one side again and again stops whoever still grows, as often as R-27 asks about it. */
    public static boolean isStoppedBySide(List<Code> codes, boolean isMinor) {
        return isMinor && codes.contains(ASK_BSI_SCREEN);
    }

    public static Code escalation(Tier tier) {
        return switch (tier) {
            case T0 -> ESC_EMERGENCY;
            case T1 -> ESC_URGENT;
            case T2 -> ESC_PROMPT;
            case T3 -> ESC_CLINICIAN_REVIEW;
        };
    }

    /** a runner's own word never clears an emergency within 24 h. */
    public static boolean isValid(Clearance clearance, Ladder ladder, ReviewNumbers numbers) {
        return clearance.by() != ClearedBy.SELF_REPORTED
                || !(ladder instanceof Stopped stopped)
                || stopped.tier() != Tier.T0
                || !clearance.givenAt().isBefore(stopped.since().plus(numbers.selfClearance()));
    }
}
