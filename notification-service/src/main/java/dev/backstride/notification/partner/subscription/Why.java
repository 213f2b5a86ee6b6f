package dev.backstride.notification.partner.subscription;

import dev.backstride.events.message.WebhookDisabled;

/** Why a webhook is disabled. */
public enum Why {
    /** The partner wants it so. */
    BY_PARTNER,
    /** The receiver said 410. */
    GONE,
    /** The receiver took nothing for days, and the retries of an event are used up. */
    UNANSWERED;

    /** As the world hears of it, which need not hear what a partner did themselves. */
    WebhookDisabled.Reason told() {
        return switch (this) {
            case GONE -> WebhookDisabled.Reason.GONE;
            case UNANSWERED -> WebhookDisabled.Reason.UNANSWERED;
            case BY_PARTNER -> throw new IllegalStateException("a partner knows what they did");
        };
    }
}
