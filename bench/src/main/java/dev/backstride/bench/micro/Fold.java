package dev.backstride.bench.micro;

import dev.backstride.events.fact.Fact;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.protocol.Outcome;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.context.RunnerContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The protocol over one runner's whole history: what the assessment service does for each new fact. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked // JMH sets the fields
public class Fold {

    private static final UUID RUNNER = UUID.fromString("00000000-0000-4000-8000-000000000002");

    /** Facts known of the runner. */
    @Param({"10", "100", "1000", "10000"})
    public int history;

    private final RunnerContext context = RunnerContext.of(ZoneId.of("Europe/Berlin"), new BirthDate("1990-06"));
    private List<Fact> facts;
    private Instant asOf;

    @Setup
    public void remember() {
        facts = RunningYears.facts(history);
        asOf = RunningYears.after(history);
    }

    @Benchmark
    public Outcome assess() {
        return Protocol.standard().assess(RUNNER, context, facts, asOf);
    }
}
