package dev.backstride.assessment.support;

import dev.backstride.assessment.history.Assessments;
import dev.backstride.assessment.history.Decided;
import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.assessment.runner.Runners;
import dev.backstride.events.EventType;
import dev.backstride.events.decision.Content;
import dev.backstride.events.fact.Deletion;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Source;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.Profile;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.intake.EventHandler;
import dev.backstride.plumbing.intake.ReceivedEvent;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.RunnerLocks;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Hands events to the service as its intake does, batch by batch, without a broker between. */
@Singleton
public class Clerk {

    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final EventHandler intake;
    private final RunnerLocks locks;
    private final Runners runners;
    private final Assessments assessments;
    private final StoryClock clock;

    Clerk(EventHandler intake, RunnerLocks locks, Runners runners, Assessments assessments, StoryClock clock) {
        this.intake = intake;
        this.locks = locks;
        this.runners = runners;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** Registers somebody in Berlin. */
    public KnownRunner register() {
        var id = UUID.randomUUID();
        var profile = new Profile(
                null,
                "Europe/Berlin",
                "DE",
                new BirthDate("1990-06"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of());
        handle(
                id,
                List.of(event(
                        id, EventType.RUNNER_REGISTERED, new Runner(id, "demo", clock.now(), profile), clock.now())));
        return inTransaction(() -> runners.find("demo", id).orElseThrow());
    }

    /** Tells facts, written down now, as one batch. */
    public void tell(KnownRunner runner, Fact... facts) {
        tell(runner, List.of(facts));
    }

    /** Tells facts, written down now, as one batch. */
    public void tell(KnownRunner runner, List<Fact> facts) {
        handle(
                runner.id(),
                facts.stream().map(fact -> told(runner, fact, clock.now())).toList());
    }

    /** A version of a fact that was written down at {@code recorded}. */
    public ReceivedEvent told(KnownRunner runner, Fact fact, Instant recorded) {
        return event(runner.id(), Facts.typeOf(fact), (Record) fact, recorded);
    }

    public ReceivedEvent deleted(KnownRunner runner, String run, Instant recorded) {
        return event(runner.id(), EventType.RUN_DELETED, new Deletion(run, recorded), recorded);
    }

    /** One batch, one transaction. */
    public void handle(UUID runner, List<ReceivedEvent> events) {
        var _ = inTransaction(() -> {
            locks.lock(List.of(runner));
            var known = intake.known(Set.of(runner));
            intake.handle("demo", runner, events);
            return known;
        });
    }

    /** What the decisions in force say, oldest first. */
    public List<Content> holding(KnownRunner runner) {
        return inTransaction(() -> assessments.since(runner, Instant.EPOCH).stream()
                .filter(Decided::isInForce)
                .map(Decided::content)
                .toList());
    }

    /** Works for the program of all runners here. */
    public static <T> T inTransaction(Callable<T> work) {
        return Tenant.of("demo", () -> QuarkusTransaction.requiringNew().call(work));
    }

    private static ReceivedEvent event(UUID runner, EventType type, Record data, Instant recorded) {
        return new ReceivedEvent(
                UUID.randomUUID(),
                type,
                "demo",
                runner,
                null,
                recorded,
                recorded,
                UUID.randomUUID(),
                TRACE,
                Source.DIRECT,
                data);
    }
}
