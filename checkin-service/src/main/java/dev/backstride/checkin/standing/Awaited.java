package dev.backstride.checkin.standing;

import dev.backstride.plumbing.loop.Bell;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** The decision that somebody who answered waits for, in real time. */
@ApplicationScoped
public class Awaited {

    /** How long a page may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Decisions decisions;
    private final Bell bell;

    Awaited(Decisions decisions, Bell bell) {
        this.decisions = decisions;
        this.bell = bell;
    }

    /**
     * Waits for a decision that rests on {@code fact}.
     *
     * @param outdated those that rest on what the fact said before
     * @return whether one is in force now
     */
    public boolean hasCome(String program, UUID runner, String fact, Set<UUID> outdated) {
        return bell.waitUntil(() -> !outdated.containsAll(decisions.on(program, runner, fact)), PATIENCE);
    }
}
