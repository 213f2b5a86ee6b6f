package dev.backstride.plumbing.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** Gives a stable type to problems that come from the framework, and the field at fault where JSON was. */
@ApplicationScoped
class EveryProblemHasAType implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (context.cause.getCause() instanceof JsonProcessingException unreadable) {
            return UnreadableJson.problem(unreadable);
        }
        return problem.getType() != null ? problem : typed(problem, Usual.of(problem.getStatusCode()));
    }

    private static HttpProblem typed(HttpProblem problem, Fault fault) {
        return HttpProblem.builder(problem)
                .withType(fault.type())
                .withHeader(HttpHeaders.LINK, fault.help())
                .build();
    }
}
