package dev.backstride.stack.rehearsal;

import dev.backstride.events.fact.Fact;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.CheckIns;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.context.ScreeningDemand;
import dev.backstride.protocol.issue.Issued;
import dev.backstride.stack.rehearsal.count.Differences;
import dev.backstride.stack.rehearsal.count.Tally;
import dev.backstride.stack.rehearsal.crowd.RunnerYear;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A crowd's year, decided by one configuration and by another. The runners are the same, and do the same.
 *
 * @param population how many
 * @param seed the same crowd for the same seed
 * @param one the configuration that is compared with
 * @param other the configuration that is tried
 */
public record Rehearsal(int population, long seed, Protocol one, Protocol other) {

    private static final RunnerContext ANYBODY = new RunnerContext(
            ZoneOffset.UTC, new BirthDate("1990-06"), Set.of(), null, CheckIns.FULL, ScreeningDemand.REQUIRED);

    /** When all answers to the last run are in. */
    private static final Instant END = RunnerYear.FIRST
            .plusDays(RunnerYear.DAYS)
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant()
            .plus(Duration.ofDays(2));

    /**
     * What came of it. Not safe to share between threads.
     *
     * @param one of the configuration that is compared with
     * @param other of the one that is tried
     * @param differences between the two
     */
    public record Result(Tally one, Tally other, Differences differences) {

        static Result none() {
            return new Result(new Tally(RunnerYear.DAYS + 2), new Tally(RunnerYear.DAYS + 2), new Differences());
        }

        void add(Result more) {
            one.add(more.one);
            other.add(more.other);
            differences.add(more.differences);
        }
    }

    /** Everybody's year, on all cores. */
    public Result play() {
        return IntStream.range(0, population)
                .parallel()
                .collect(Result::none, (result, number) -> play(number, result), Result::add);
    }

    private void play(int number, Result result) {
        var facts = RunnerYear.of(seed, number);
        var decided = decide(one, number, facts);
        var tried = decide(other, number, facts);
        result.one.add(facts.size(), decided);
        result.other.add(facts.size(), tried);
        result.differences.add(decided, tried);
    }

    private static List<Issued> decide(Protocol protocol, int number, List<Fact> facts) {
        return protocol.assess(new UUID(0, number), ANYBODY, facts, END).decisions();
    }
}
