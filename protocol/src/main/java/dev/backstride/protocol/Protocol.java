package dev.backstride.protocol;

import dev.backstride.events.decision.Versions;
import dev.backstride.events.fact.Fact;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.configuration.Edition;
import dev.backstride.protocol.configuration.Editions;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.fold.Memory;
import dev.backstride.protocol.issue.Remark;
import dev.backstride.protocol.timeline.Remarks;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The protocol: facts in, decisions out. A pure function; safe to share between threads. */
public final class Protocol {

    private static final Protocol STANDARD = new Protocol(Editions.of(Edition.standard()));

    private static final UUID NOBODY = new UUID(0, 0);

    private final Editions editions;

    private Protocol(Editions editions) {
        this.editions = editions;
    }

    /** The rules with the protocol's own numbers. */
    public static Protocol standard() {
        return STANDARD;
    }

    /** The rules, each edition's numbers from its own instant on. */
    public static Protocol of(Editions editions) {
        return new Protocol(editions);
    }

    /**
     * The rules with other numbers since ever, to see what they would do.
     *
     * @param changes values by key, as {@link Configuration#with} takes them, against the edition of {@code instant}
     */
    public Protocol trying(Map<String, String> changes, Instant instant) {
        var now = at(instant);
        var tried = new Versions(now.versions().rules(), "tried");
        return new Protocol(
                Editions.of(new Edition(tried, Instant.MIN, now.numbers().with(changes))));
    }

    public Editions editions() {
        return editions;
    }

    /** The edition in force at {@code instant}. */
    public Edition at(Instant instant) {
        return editions.at(instant);
    }

    /**
     * Weighs all that is known of a runner. The order of the facts does not matter, and a fact given twice counts
     * once; of a corrected run only its latest version is to be passed.
     *
     * @param asOf what happens, or is received, after this instant is not known yet
     */
    public Outcome assess(UUID runner, RunnerContext context, Collection<Fact> facts, Instant asOf) {
        var course = begin(runner, context);
        facts.forEach(course::take);
        return course.weigh(asOf);
    }

    /**
     * What the rules make of facts without deciding anything, oldest first. Derived anew each time; decisions neither
     * rest on it nor change with it.
     */
    public List<Remark> remarks(RunnerContext context, List<Fact> facts, Instant asOf) {
        var course = begin(NOBODY, context);
        facts.forEach(course::take);
        return Stream.concat(
                        Remarks.of(course.open(), asOf, editions.windows()).stream(),
                        course.strengthWeeks(asOf).stream()
                                .filter(week ->
                                        week.isAboveRange(at(asOf).numbers().strength()))
                                .map(week -> week.aboveRange(context.zone())))
                .filter(remark -> !remark.at().isAfter(asOf))
                .sorted(Remark.IN_ORDER)
                .toList();
    }

    /** The course of somebody nothing is known of. */
    public Course begin(UUID runner, RunnerContext context) {
        return resume(runner, context, Memory.none(context, at(Instant.MIN).numbers()));
    }

    /** A runner's course as it was remembered. */
    public Course resume(UUID runner, RunnerContext context, Memory memory) {
        return new Course(runner, context, memory, editions);
    }

    /** As {@link #resume(UUID, RunnerContext, Memory)}, holding the facts again that were open then. */
    public Course resume(UUID runner, RunnerContext context, Memory memory, Collection<Fact> open) {
        var course = resume(runner, context, memory);
        course.hold(open);
        return course;
    }
}
