package dev.backstride.bench.micro;

import dev.backstride.bench.cast.Outing;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.protocol.Outcome;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.fold.Memory;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The protocol over one runner's history: what one more fact costs, and what all of them cost. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked // JMH sets the fields
public class Fold {

    private static final UUID RUNNER = UUID.fromString("00000000-0000-4000-8000-000000000002");

    /** The next outing is run and felt the same after every history: quiet but for a level of 1. */
    private static final int ALIKE = 1;

    /** Facts known of the runner, about: whole outings are. */
    @Param({"10", "100", "1000", "10000"})
    public int history;

    private final RunnerContext context = RunnerContext.of(ZoneId.of("Europe/Berlin"), new BirthDate("1990-06"));
    private RunningYears years;
    private Memory memory;
    private List<Fact> open;
    private List<Fact> next;

    /** Tells the history and remembers it as it goes. */
    @Setup
    public void remember() {
        years = new RunningYears(history / Outing.FACTS);
        var course = Protocol.standard().begin(RUNNER, context);
        for (int run = 0; run < years.runs(); run++) {
            RunningYears.outing(run).forEach(course::take);
            course.remember(RunningYears.after(run));
        }
        memory = course.memory();
        open = List.copyOf(course.open());
        next = RunningYears.outing(years.runs(), ALIKE);
    }

    /** The next outing, from what is remembered: each of its facts weighed and remembered as it comes. */
    @Benchmark
    @OperationsPerInvocation(Outing.FACTS)
    public void oneMore(Blackhole outcomes) {
        var course = Protocol.standard().resume(RUNNER, context, memory);
        open.forEach(course::take);
        for (var fact : next) {
            var now = RunningYears.told(fact);
            course.take(fact);
            outcomes.consume(course.weigh(now));
            course.remember(now);
        }
    }

    /** Everything anew, as after a fact that reaches far back. */
    @Benchmark
    public Outcome anew() {
        return Protocol.standard().assess(RUNNER, context, years.facts(), RunningYears.after(years.runs()));
    }
}
