package dev.backstride.protocol.ladder;

import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Standing;

/**
 * A clinician guides the runner: facts are kept, and only red flags are acted on.
 *
 * @param episodes how many episodes have been
 */
public record LoggingOnly(int episodes) implements Going {

    @Override
    public Standing standing() {
        return new Standing(Mode.NONE, null);
    }

    @Override
    public int episode() {
        return 0;
    }
}
