package dev.backstride.notification.courtesy;

import dev.backstride.notification.message.Messages;
import dev.backstride.notification.message.Post;
import dev.backstride.notification.quiet.Quiet;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.notification.runner.Runners;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.timer.Timer;
import dev.backstride.plumbing.timer.TimerHandler;
import dev.backstride.plumbing.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes to a runner what can wait: not in their quiet hours, and not more than a few times a day. */
@ApplicationScoped
public class Courtesy implements TimerHandler {

    private static final String NEWER = "NEWER_ADVICE";

    private final Messages messages;
    private final Allowance allowance;
    private final Runners runners;
    private final Timers timers;
    private final StoryClock clock;

    Courtesy(Messages messages, Allowance allowance, Runners runners, Timers timers, StoryClock clock) {
        this.messages = messages;
        this.allowance = allowance;
        this.runners = runners;
        this.timers = timers;
        this.clock = clock;
    }

    /** Sends it, now or when it is time. */
    public void send(Post post) {
        var wait = wait(post.runner(), clock.now());
        if (wait.isEmpty()) {
            messages.queue(post);
        } else {
            messages.keep(post, wait.get().reason().name())
                    .ifPresent(id -> wake(post.runner(), new Parked(id, post.reason()), wait.get()));
        }
    }

    /** The same; what still waits is said no more. */
    public void sendInstead(Post post) {
        drop(post.runner());
        send(post);
    }

    /** What still waits is said no more: something else stands by now. */
    public void drop(KnownRunner runner) {
        messages.withdrawKept(runner, NEWER);
    }

    @Override
    public void due(String program, UUID runner, List<Timer> due) {
        var parked = due.stream()
                .flatMap(timer -> Parked.named(timer.purpose()).stream())
                .toList();
        if (!parked.isEmpty()) {
            var known = runners.of(program, runner).orElseThrow();
            parked.forEach(post -> sayOrWait(known, post));
        }
    }

    /** The runner may be elsewhere by now, or have heard enough already. */
    private void sayOrWait(KnownRunner runner, Parked post) {
        var wait = wait(runner, clock.now());
        if (wait.isEmpty()) {
            messages.release(runner, post.message(), post.reason());
        } else if (messages.keepOn(runner, post.message(), wait.get().reason().name())) {
            wake(runner, post, wait.get());
        }
    }

    private Optional<Wait> wait(KnownRunner runner, Instant now) {
        var quiet = Quiet.of(runner);
        if (quiet.isAt(now)) {
            return Optional.of(new Wait(quiet.overAfter(now), Wait.Reason.QUIET_HOURS));
        }
        if (allowance.left(runner, now) > 0) {
            return Optional.empty();
        }
        var tomorrow = Day.of(runner, now).to();
        return Optional.of(new Wait(quiet.isAt(tomorrow) ? quiet.overAfter(tomorrow) : tomorrow, Wait.Reason.CAP));
    }

    private void wake(KnownRunner runner, Parked post, Wait wait) {
        timers.set(new Timer(runner.program(), runner.id(), post.purpose(), wait.until()));
    }
}
