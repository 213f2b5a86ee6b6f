package dev.backstride.notification.followup;

import dev.backstride.plumbing.retention.Fleeting;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** How long it is remembered that a runner said how their back felt, in story time. */
@ApplicationScoped
class AnswerHorizon implements Fleeting {

    /** No window of R-04 is open longer, and facts older than this trigger nothing. */
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final Answers answers;
    private final StoryClock clock;

    AnswerHorizon(Answers answers, StoryClock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public int letGo(Instant realNow) {
        return answers.forget(clock.now().minus(REMEMBERED));
    }
}
