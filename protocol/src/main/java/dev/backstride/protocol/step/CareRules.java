package dev.backstride.protocol.step;

import dev.backstride.events.decision.step.AnswerScreening;
import dev.backstride.events.decision.step.SeeClinician;
import dev.backstride.events.fact.Tier;
import dev.backstride.protocol.ladder.Reviewed;
import dev.backstride.protocol.ladder.Stopped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who should look before the runner goes on. */
final class CareRules {

    private CareRules() {}

    /** a red flag names a clinician and a time, and nothing else. */
    static SeeClinician stop(Stopped stopped, Situation now) {
        return new SeeClinician(stopped.tier(), latest(stopped, now));
    }

    private static @Nullable Instant latest(Stopped stopped, Situation now) {
        var raised = stopped.raised();
        return switch (stopped.tier()) {
            case T0 -> raised;
            case T1 ->
                raised.atZone(now.zone())
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(now.zone())
                        .toInstant();
            case T2 -> raised.plus(now.numbers().step().prompt());
            case T3 -> null;
        };
    }

    /** under review a clinician is to look; what else is asked stands. */
    static @Nullable SeeClinician review(Situation now) {
        return now.ladder() instanceof Reviewed ? new SeeClinician(Tier.T3, null) : null;
    }

    /** which red-flag questions wait. */
    static @Nullable AnswerScreening screening(Situation now) {
        return now.due() == null ? null : new AnswerScreening(now.due());
    }
}
