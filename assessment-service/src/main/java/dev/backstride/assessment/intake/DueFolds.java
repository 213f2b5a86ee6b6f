package dev.backstride.assessment.intake;

import dev.backstride.assessment.runner.Runners;
import dev.backstride.assessment.weighing.Desk;
import dev.backstride.assessment.weighing.Weighing;
import dev.backstride.plumbing.timer.Timer;
import dev.backstride.plumbing.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Time alone makes a decision: a window closes, a ladder pauses, an episode ends. */
@ApplicationScoped
class DueFolds implements TimerHandler {

    private final Runners runners;
    private final Desk desk;
    private final Weighing weighing;

    DueFolds(Runners runners, Desk desk, Weighing weighing) {
        this.runners = runners;
        this.desk = desk;
        this.weighing = weighing;
    }

    @Override
    public void due(String program, UUID runner, List<Timer> due) {
        runners.find(program, runner).map(known -> desk.open(known, Set.of())).ifPresent(dossier -> {
            weighing.weigh(dossier, List.of());
            weighing.close(dossier);
        });
    }
}
