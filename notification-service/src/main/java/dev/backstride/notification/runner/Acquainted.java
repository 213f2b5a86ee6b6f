package dev.backstride.notification.runner;

import dev.backstride.plumbing.audit.Acquaintance;
import dev.backstride.plumbing.erasure.Erased;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whom this service knows, or forgot. */
@ApplicationScoped
class Acquainted implements Acquaintance {

    private final Runners runners;
    private final Erased erased;

    Acquainted(Runners runners, Erased erased) {
        this.runners = runners;
        this.erased = erased;
    }

    @Override
    public boolean knows(String program, UUID runner) {
        return runners.of(program, runner).isPresent() || erased.has(runner);
    }
}
