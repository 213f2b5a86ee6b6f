package dev.backstride.notification.escalation;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long each tier waits, and how often the same may be told to the same person. */
@ApplicationScoped
class Pace {

    private final EscalationConfig config;

    Pace(EscalationConfig config) {
        this.config = config;
        List.of(Tier.values()).forEach(this::check);
    }

    /** When a tier is sent again, from when it was raised; what is less urgent is not. */
    List<Duration> again(Tier tier) {
        return switch (tier) {
            case T0 -> config.t0Again();
            case T1 -> config.t1Again();
            case T2, T3 -> List.of();
        };
    }

    /** When a tier that nobody took expires, from when it was raised. */
    Duration expiry(Tier tier) {
        return switch (tier) {
            case T0 -> config.t0Expiry();
            case T1 -> config.t1Expiry();
            case T2 -> config.t2Expiry();
            case T3 -> config.t3Expiry();
        };
    }

    /** How long {@code recipient} is not told the same again; empty where they always are. */
    Optional<Duration> coolDown(Tier tier, Recipient recipient) {
        return switch (recipient) {
            case COACH -> Optional.of(config.coachCoolDown());
            case GUARDIAN -> tier == Tier.T3 ? Optional.of(config.coachCoolDown()) : Optional.empty();
            case CLINICIAN -> tier == Tier.T3 ? Optional.of(config.clinicianCoolDown()) : Optional.empty();
            case RUNNER, ON_CALL -> Optional.empty();
        };
    }

    /** An escalation that expires before it was sent for the last time would leave people uncalled. */
    private void check(Tier tier) {
        if (again(tier).stream().anyMatch(delay -> delay.compareTo(expiry(tier)) >= 0)) {
            throw new IllegalStateException("backstride.escalation: " + tier + " expires before it is sent again");
        }
    }
}
