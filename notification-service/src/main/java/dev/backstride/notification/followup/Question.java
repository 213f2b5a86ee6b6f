package dev.backstride.notification.followup;

import dev.backstride.events.decision.Ask;
import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.decision.Slot;
import dev.backstride.notification.journal.StepId;
import java.time.Instant;
import java.util.UUID;

/**
 * What we ask a runner, and when. All times are story time.
 *
 * @param bout named by its first run
 * @param run the bout's last run
 * @param boutEndedAt end of the bout, from which hours count
 * @param slot H1 or H24
 * @param due when to ask
 * @param opens the earliest instant at which an answer counts
 * @param expires the latest instant at which an answer counts
 */
record Question(String bout, String run, Instant boutEndedAt, Slot slot, Instant due, Instant opens, Instant expires) {

    static Question of(CheckInPlan plan, Ask ask) {
        return new Question(plan.bout(), plan.run(), plan.endedAt(), ask.slot(), ask.due(), ask.opens(), ask.closes());
    }

    /** One per runner, bout and slot. */
    UUID idFor(UUID runner) {
        return StepId.of(runner, slot + "\n" + bout);
    }

    boolean isAnsweredAt(Instant feltAt) {
        return !feltAt.isBefore(opens) && !feltAt.isAfter(expires);
    }
}
