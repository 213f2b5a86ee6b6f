package dev.backstride.notification.questionnaire;

import dev.backstride.plumbing.timer.Timer;
import dev.backstride.plumbing.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What time alone makes happen to a prompt: it is asked, or expires. */
@ApplicationScoped
class PromptTimer implements TimerHandler {

    private final Prompts prompts;
    private final Prompting prompting;

    PromptTimer(Prompts prompts, Prompting prompting) {
        this.prompts = prompts;
        this.prompting = prompting;
    }

    @Override
    public void due(String program, UUID runner, List<Timer> due) {
        due.forEach(timer -> Purpose.named(timer.purpose()).ifPresent(named -> fire(program, named)));
    }

    private void fire(String program, Purpose.Named named) {
        prompts.of(program, named.prompt()).ifPresent(row -> {
            switch (named.purpose()) {
                case ASK -> prompting.ask(row);
                case LAPSE -> prompting.lapse(row);
            }
        });
    }
}
