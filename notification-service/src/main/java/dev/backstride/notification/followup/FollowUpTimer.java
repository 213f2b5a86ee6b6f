package dev.backstride.notification.followup;

import dev.backstride.plumbing.timer.Timer;
import dev.backstride.plumbing.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What time alone makes happen to a follow-up: it is asked, once or twice, and its window closes. */
@ApplicationScoped
class FollowUpTimer implements TimerHandler {

    private final FollowUps followUps;
    private final Asking asking;

    FollowUpTimer(FollowUps followUps, Asking asking) {
        this.followUps = followUps;
        this.asking = asking;
    }

    @Override
    public void ahead(String program, List<Timer> due) {
        asking.recall(
                program,
                due.stream()
                        .flatMap(timer -> Purpose.named(timer.purpose()).stream())
                        .map(Purpose.Named::followUp)
                        .toList());
    }

    @Override
    public void due(String program, UUID runner, List<Timer> due) {
        due.forEach(timer -> Purpose.named(timer.purpose()).ifPresent(named -> fire(program, named)));
    }

    private void fire(String program, Purpose.Named named) {
        var row = followUps.of(program, named.followUp()).orElse(null);
        if (row == null) {
            return;
        }
        switch (named.purpose()) {
            case SEND -> {
                if (row.life() instanceof Life.Planned planned) {
                    asking.ask(row, planned);
                }
            }
            case REMIND -> {
                if (row.life() instanceof Life.Sent sent) {
                    asking.remind(row, sent);
                }
            }
            case EXPIRE -> {
                if (row.life() instanceof Life.Open open) {
                    followUps.move(row, open.expire(row.expiresAt), null);
                }
            }
        }
    }
}
