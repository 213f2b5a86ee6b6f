package dev.backstride.notification.partner.delivery;

import dev.backstride.plumbing.loop.AfterCommit;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells those who send that there is something to send. */
@ApplicationScoped
class Wakening {

    private final AfterCommit afterCommit;
    private volatile Runnable sleeper = () -> {};

    Wakening(AfterCommit afterCommit) {
        this.afterCommit = afterCommit;
    }

    void onWake(Runnable awake) {
        sleeper = awake;
    }

    /** Once the current transaction has committed. */
    void wake() {
        afterCommit.run(Wakening.class, () -> sleeper.run());
    }
}
