package dev.backstride.notification.escalation;

import dev.backstride.notification.call.Call;
import dev.backstride.plumbing.timer.Timer;
import dev.backstride.plumbing.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Sets the timers of escalations, and takes them back. */
@ApplicationScoped
class Bells {

    private final Timers timers;
    private final Pace pace;

    Bells(Timers timers, Pace pace) {
        this.timers = timers;
        this.pace = pace;
    }

    /** From now on time runs for whoever is called. */
    void set(EscalationRow row) {
        var round = 1;
        for (var delay : pace.again(row.tier)) {
            set(row, Bell.CALL_AGAIN.of(row.id, round++), row.raisedAt.plus(delay));
        }
        set(row, Bell.GIVE_UP.of(row.id), row.raisedAt.plus(pace.expiry(row.tier)));
    }

    /** Nobody is waited for any more. */
    void silence(EscalationRow row) {
        for (var round = 1; round <= pace.again(row.tier).size(); round++) {
            timers.cancel(row.program, row.runnerId, Bell.CALL_AGAIN.of(row.id, round));
        }
        timers.cancel(row.program, row.runnerId, Bell.GIVE_UP.of(row.id));
    }

    void set(Call waiting) {
        timers.set(new Timer(waiting.program(), waiting.runner(), Bell.HAND_OUT.of(waiting.id()), waiting.due()));
    }

    void silence(Call waiting) {
        timers.cancel(waiting.program(), waiting.runner(), Bell.HAND_OUT.of(waiting.id()));
    }

    private void set(EscalationRow row, String purpose, Instant due) {
        timers.set(new Timer(row.program, row.runnerId, purpose, due));
    }
}
