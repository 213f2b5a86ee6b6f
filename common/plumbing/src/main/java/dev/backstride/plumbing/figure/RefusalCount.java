package dev.backstride.plumbing.figure;

import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Counts what the doors refuse, by the problem's type; what is not of ours counts as other. */
public class RefusalCount {

    private static final Tally REFUSALS =
            new Tally("backstride.refusals", "Requests answered with a problem, by its type", "problem");

    private final Counts counts;

    RefusalCount(Counts counts) {
        this.counts = counts;
    }

    /** Faults of ours, from the start on: a rise from nothing that is there at the first look is none to whoever watches. */
    void expect(@Observes StartupEvent event) {
        counts.expect(REFUSALS, Fault.INTERNAL.slug());
        counts.expect(REFUSALS, Fault.UNAVAILABLE.slug());
    }

    @ServerResponseFilter
    public void count(ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem) {
            counts.add(REFUSALS, 1, Problem.slug(problem).orElse("other"));
        }
    }
}
