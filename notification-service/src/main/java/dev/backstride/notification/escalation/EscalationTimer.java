package dev.backstride.notification.escalation;

import dev.backstride.notification.call.Call;
import dev.backstride.notification.runner.Runners;
import dev.backstride.plumbing.timer.Timer;
import dev.backstride.plumbing.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What time alone makes happen to an escalation: people are called again, copies are handed out, it expires. */
@ApplicationScoped
class EscalationTimer implements TimerHandler {

    private final Escalations escalations;
    private final Copies copies;
    private final Calling calling;
    private final Runners runners;

    EscalationTimer(Escalations escalations, Copies copies, Calling calling, Runners runners) {
        this.escalations = escalations;
        this.copies = copies;
        this.calling = calling;
        this.runners = runners;
    }

    @Override
    public void due(String program, UUID runner, List<Timer> due) {
        due.forEach(timer -> Bell.heard(timer.purpose()).ifPresent(ring -> ring(timer, ring)));
    }

    private void ring(Timer timer, Bell.Ring ring) {
        switch (ring.bell()) {
            case CALL_AGAIN ->
                escalations.untaken(timer.program(), ring.about()).ifPresent(row -> again(row, ring));
            case GIVE_UP ->
                escalations
                        .untaken(timer.program(), ring.about())
                        .ifPresent(row -> escalations.expire(row, timer.due()));
            case HAND_OUT -> copies.waiting(timer.program(), ring.about()).ifPresent(this::handOut);
        }
    }

    /** Each round once, however often it rings. */
    private void again(EscalationRow row, Bell.Ring ring) {
        if (row.rounds < ring.round()) {
            calling.again(row, runners.of(row.program, row.runnerId).orElseThrow(), ring.round());
        }
    }

    private void handOut(Call waiting) {
        escalations.of(waiting.program(), waiting.escalation()).ifPresent(row -> copies.handOut(row, waiting));
    }
}
