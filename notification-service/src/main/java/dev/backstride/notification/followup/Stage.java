package dev.backstride.notification.followup;

import dev.backstride.events.EventType;
import java.time.Instant;
import java.util.Optional;

/** A {@link Life} as a word: in the database and in answers. */
enum Stage {
    PLANNED,
    SENDING,
    SENT,
    REMINDING,
    REMINDED,
    UNREMINDED,
    ANSWERED,
    EXPIRED,
    CANCELLED,
    FAILED;

    static Stage of(Life life) {
        return switch (life) {
            case Life.Planned _ -> PLANNED;
            case Life.Sending _ -> SENDING;
            case Life.Sent _ -> SENT;
            case Life.Reminding _ -> REMINDING;
            case Life.Reminded _ -> REMINDED;
            case Life.Unreminded _ -> UNREMINDED;
            case Life.Answered _ -> ANSWERED;
            case Life.Expired _ -> EXPIRED;
            case Life.Cancelled _ -> CANCELLED;
            case Life.Failed _ -> FAILED;
        };
    }

    Life life(Instant at, String reason) {
        return switch (this) {
            case PLANNED -> new Life.Planned(at, reason);
            case SENDING -> new Life.Sending(at, reason);
            case SENT -> new Life.Sent(at, reason);
            case REMINDING -> new Life.Reminding(at, reason);
            case REMINDED -> new Life.Reminded(at, reason);
            case UNREMINDED -> new Life.Unreminded(at, reason);
            case ANSWERED -> new Life.Answered(at, reason);
            case EXPIRED -> new Life.Expired(at, reason);
            case CANCELLED -> new Life.Cancelled(at, reason);
            case FAILED -> new Life.Failed(at, reason);
        };
    }

    /**
     * What the world hears of it. A reminder is the question sent once more. A failure is the message's to tell; being
     * on the way is nobody's, nor is what is left unsaid.
     */
    Optional<EventType> event() {
        return switch (this) {
            case PLANNED -> Optional.of(EventType.FOLLOWUP_PLANNED);
            case SENT, REMINDED -> Optional.of(EventType.FOLLOWUP_SENT);
            case ANSWERED -> Optional.of(EventType.FOLLOWUP_ANSWERED);
            case EXPIRED -> Optional.of(EventType.FOLLOWUP_EXPIRED);
            case CANCELLED -> Optional.of(EventType.FOLLOWUP_CANCELLED);
            case SENDING, REMINDING, UNREMINDED, FAILED -> Optional.empty();
        };
    }
}
