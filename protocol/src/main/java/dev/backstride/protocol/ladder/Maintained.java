package dev.backstride.protocol.ladder;

import dev.backstride.events.decision.Mode;
import dev.backstride.protocol.climb.Climb;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Settled on a rung that is kept up.
 *
 * @param since when it settled
 * @param tested the due time at which time alone last tested it for closing; null before
 */
public record Maintained(
        Climb climb, Instant since, @Nullable Instant tested) implements Climbing {

    @Override
    public Mode mode() {
        return Mode.MAINT;
    }

    @Override
    public Maintained with(Climb now) {
        return new Maintained(now, since, tested);
    }

    public Maintained testedAt(Instant due) {
        return new Maintained(climb, since, due);
    }

    /** It came back: the same rung again, from the start. */
    public Active flare(String bout, int peak, Instant at) {
        return new Active(climb.with(climb.stay().enteredAgain(bout, peak, at)));
    }
}
