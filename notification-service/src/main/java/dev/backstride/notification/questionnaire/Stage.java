package dev.backstride.notification.questionnaire;

import dev.backstride.events.EventType;
import java.util.Optional;

/** Where a prompt is in its life. */
enum Stage {
    /** To be asked when it is due. */
    PLANNED,
    /** Handed to the courier; an answer counts until it expires. */
    ASKED,
    ANSWERED,
    /** Asked, and not answered in time. */
    EXPIRED,
    /** Was due, and is not asked: the reason is its {@link Why}. */
    UNASKED;

    /** What the world hears of it. The answer itself is told by whoever took it; time is nobody's to tell. */
    Optional<EventType> event() {
        return switch (this) {
            case ASKED -> Optional.of(EventType.QUESTIONNAIRE_ASKED);
            case UNASKED -> Optional.of(EventType.QUESTIONNAIRE_UNASKED);
            case PLANNED, ANSWERED, EXPIRED -> Optional.empty();
        };
    }
}
