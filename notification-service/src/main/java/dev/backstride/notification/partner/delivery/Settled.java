package dev.backstride.notification.partner.delivery;

import dev.backstride.notification.partner.attempt.Attempt;
import dev.backstride.notification.partner.attempt.Outcome;

/** A delivery that was tried, and what comes of that. */
record Settled(Delivery delivery, Attempt attempt) {

    /** Where the delivery is now. Where the receiver is gone it waits until somebody enables the webhook again. */
    Stage status() {
        return switch (attempt.outcome()) {
            case DELIVERED -> Stage.DELIVERED;
            case RETRYING, GONE -> Stage.WAITING;
            case FAILED -> Stage.FAILED;
        };
    }

    boolean is(Outcome outcome) {
        return attempt.outcome() == outcome;
    }
}
