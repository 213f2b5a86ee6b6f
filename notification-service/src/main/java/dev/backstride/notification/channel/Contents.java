package dev.backstride.notification.channel;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a message says, in all its forms.
 *
 * @param kind what it is about: FOLLOW_UP, DECISION, ESCALATION or QUESTIONNAIRE
 * @param tier how soon a person is needed; null where none is
 * @param recipient whom it is for
 * @param language what it is written in, BCP 47
 * @param queuedAt when it was written, in story time
 */
public record Contents(
        String kind,
        @Nullable Tier tier,
        Recipient recipient,
        String language,
        String subject,
        String text,
        String html,
        Instant queuedAt) {}
