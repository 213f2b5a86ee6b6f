package dev.backstride.bench.micro;

import dev.backstride.bench.cast.Outing;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.protocol.Course;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.context.RunnerContext;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The protocol keeping up with one runner: every fact taken, weighed and remembered when it could first be told. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked // JMH sets the fields
public class LiveFold {

    private static final UUID RUNNER = UUID.fromString("00000000-0000-4000-8000-000000000002");

    /** Eleven years; then the runner's life begins again. */
    private static final int OUTINGS = 2_000;

    private final RunnerContext context = RunnerContext.of(ZoneId.of("Europe/Berlin"), new BirthDate("1990-06"));
    private final List<List<Fact>> outings =
            IntStream.range(0, OUTINGS).mapToObj(RunningYears::outing).toList();
    private Course course;
    private int outing;

    @Setup
    public void beginAnew() {
        course = Protocol.standard().begin(RUNNER, context);
        outing = 0;
    }

    /** The next outing. */
    @Benchmark
    @OperationsPerInvocation(Outing.FACTS)
    public void nextOuting(Blackhole outcomes) {
        for (var fact : outings.get(outing)) {
            var now = RunningYears.told(fact);
            if (!course.take(fact)) {
                throw new IllegalStateException(fact.id() + " came in order and was not taken");
            }
            outcomes.consume(course.weigh(now));
            course.remember(now);
        }
        if (++outing == OUTINGS) {
            beginAnew();
        }
    }
}
