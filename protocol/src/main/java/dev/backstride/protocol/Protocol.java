package dev.backstride.protocol;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Versions;
import dev.backstride.events.fact.Fact;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.fold.Fold;
import dev.backstride.protocol.fold.Held;
import dev.backstride.protocol.issue.Issued;
import dev.backstride.protocol.timeline.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The protocol: facts in, decisions out. A pure function; safe to share between threads. */
public final class Protocol {

    private static final Protocol STANDARD = new Protocol(new Versions("1", "1"), Configuration.standard());

    private final Versions versions;
    private final Configuration numbers;

    private Protocol(Versions versions, Configuration numbers) {
        this.versions = versions;
        this.numbers = numbers;
    }

    /** The rules with the protocol's own numbers. */
    public static Protocol standard() {
        return STANDARD;
    }

    /** Which rules these are. */
    public Versions versions() {
        return versions;
    }

    /** The numbers they compare with. */
    public Configuration configuration() {
        return numbers;
    }

    /**
     * Weighs all that is known of a runner. The order of the facts does not matter, and a fact given twice counts
     * once; of a corrected run only its latest version is to be passed.
     *
     * @param asOf what happens after this instant is not known yet
     */
    public Outcome assess(UUID runner, RunnerContext context, List<Fact> facts, Instant asOf) {
        var fold = new Fold(runner, context, numbers, versions);
        Timeline.of(facts, context.zone(), asOf, numbers.windows()).forEach(fold::step);
        fold.passUntil(asOf);
        var decisions = fold.issued();
        return new Outcome(
                decisions, fold.standing(), advice(decisions, fold.held(), asOf), Optional.ofNullable(fold.nextDue()));
    }

    /** The latest decision's action; KEEP means the one that stood before it. */
    private static StandingAdvice advice(List<Issued> decisions, Held held, Instant asOf) {
        if (decisions.isEmpty()) {
            return new StandingAdvice(Action.GO, null, null, null);
        }
        var latest = decisions.getLast();
        var said = latest.content().decision().action();
        if (said == Action.KEEP) {
            return new StandingAdvice(held.at(asOf), held.since(), easesAt(held, asOf), latest.content());
        }
        var eased = said == Action.REST && held.at(asOf) == Action.REDUCE;
        var action = eased ? Action.REDUCE : said;
        return new StandingAdvice(
                action, latest.at(), action == Action.REST ? easesAt(held, asOf) : null, latest.content());
    }

    private static @Nullable Instant easesAt(Held held, Instant asOf) {
        return held.at(asOf) == Action.REST ? held.until() : null;
    }
}
