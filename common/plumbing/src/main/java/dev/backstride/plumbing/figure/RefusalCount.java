package dev.backstride.plumbing.figure;

import dev.backstride.plumbing.problem.Problem;
import io.quarkiverse.resteasy.problem.HttpProblem;
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

    @ServerResponseFilter
    public void count(ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem) {
            counts.add(REFUSALS, 1, Problem.slug(problem).orElse("other"));
        }
    }
}
