package dev.backstride.notification.said;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Slot;
import dev.backstride.events.fact.Instrument;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.runner.Channel;
import dev.backstride.notification.journal.Step;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question, a questionnaire, an escalation or a message.
 *
 * @param about what a message is for: a follow-up, an escalation or an assessment
 * @param attempts how often a message was tried
 * @param instrument of a questionnaire
 * @param reason why it is in this state
 * @param life the steps that were published
 */
public record Seen(
        UUID id,
        UUID runner,
        Said.Kind kind,
        Instant begunAt,
        @Nullable UUID about,
        @Nullable Slot slot,
        @Nullable String bout,
        @Nullable Instant due,
        @Nullable Instant expires,
        @Nullable Tier tier,
        @Nullable Recipient recipient,
        @Nullable Channel channel,
        @Nullable String subject,
        @Nullable Integer attempts,
        @Nullable Instrument instrument,
        String state,
        Instant stateAt,
        String reason,
        List<Lived> life) {

    static Seen of(Said said, List<Step> steps) {
        return new Seen(
                said.id,
                said.runnerId,
                said.kind,
                said.begunAt,
                said.aboutId,
                said.slot,
                said.bout,
                said.dueAt,
                said.expiresAt,
                said.tier,
                said.recipient,
                said.channel,
                said.subject,
                said.attempts,
                said.instrument,
                said.state,
                said.stateAt,
                said.reason,
                steps.stream()
                        .filter(step -> step.isAbout(said.id))
                        .map(Lived::of)
                        .toList());
    }
}
