package dev.backstride.protocol;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Standing;
import dev.backstride.events.decision.Versions;
import dev.backstride.events.fact.Fact;
import dev.backstride.protocol.context.RunnerContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The protocol: facts in, decisions out. A pure function; safe to share between threads. */
public final class Protocol {

    private static final Protocol STANDARD = new Protocol(new Versions("1", "1"));

    private final Versions versions;

    private Protocol(Versions versions) {
        this.versions = versions;
    }

    /** The rules with the protocol's own numbers. */
    public static Protocol standard() {
        return STANDARD;
    }

    /** Which rules these are. */
    public Versions versions() {
        return versions;
    }

    /**
     * Weighs all that is known of a runner. The order of the facts does not matter, and a fact given twice counts
     * once; of a corrected run only its latest version is to be passed.
     *
     * @param asOf what happens after this instant is not known yet
     */
    public Outcome assess(UUID runner, RunnerContext context, List<Fact> facts, Instant asOf) {
        return new Outcome(
                List.of(),
                new Standing(Mode.NONE, null),
                new StandingAdvice(Action.GO, null, null, null),
                Optional.empty());
    }
}
