package dev.backstride.protocol;

import dev.backstride.events.decision.Versions;
import dev.backstride.events.fact.Fact;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.fold.Memory;
import dev.backstride.protocol.issue.Remark;
import dev.backstride.protocol.timeline.Remarks;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The protocol: facts in, decisions out. A pure function; safe to share between threads. */
public final class Protocol {

    private static final Protocol STANDARD = new Protocol(new Versions("1", "1"), Configuration.standard());

    private static final UUID NOBODY = new UUID(0, 0);

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
     * @param asOf what happens, or is received, after this instant is not known yet
     */
    public Outcome assess(UUID runner, RunnerContext context, List<Fact> facts, Instant asOf) {
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
                        Remarks.of(course.open(), asOf, numbers.windows()).stream(),
                        course.strengthWeeks(asOf).stream()
                                .filter(week -> week.isAboveRange(numbers.strength()))
                                .map(week -> week.aboveRange(context.zone())))
                .filter(remark -> !remark.at().isAfter(asOf))
                .sorted(Remark.IN_ORDER)
                .toList();
    }

    /** The course of somebody nothing is known of. */
    public Course begin(UUID runner, RunnerContext context) {
        return resume(runner, context, Memory.none(context, numbers));
    }

    /** A runner's course as it was remembered. */
    public Course resume(UUID runner, RunnerContext context, Memory memory) {
        return new Course(runner, context, memory, numbers, versions);
    }

    /** As {@link #resume(UUID, RunnerContext, Memory)}, holding the facts again that were open then. */
    public Course resume(UUID runner, RunnerContext context, Memory memory, Collection<Fact> open) {
        var course = resume(runner, context, memory);
        course.hold(open);
        return course;
    }
}
