package dev.backstride.events.message;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person is needed, at one step of its life: raised, acknowledged, expired, closed. The event's type names the
 * step. While nobody has acknowledged it, it is raised again each time people are called again: the same id, another
 * {@code at}.
 *
 * @param id the escalation
 * @param runner about whom
 * @param tier how soon
 * @param codes the reasons
 * @param assessment the decision that raised it
 * @param recipients who was told; where it is raised again, who was called this time
 * @param at when this step happened
 * @param by who took this step, where a person did
 */
public record Escalation(
        UUID id,
        UUID runner,
        Tier tier,
        List<Code> codes,
        UUID assessment,
        List<Recipient> recipients,
        Instant at,
        @Nullable String by) {

    public Escalation {
        codes = List.copyOf(codes);
        recipients = List.copyOf(recipients);
    }
}
