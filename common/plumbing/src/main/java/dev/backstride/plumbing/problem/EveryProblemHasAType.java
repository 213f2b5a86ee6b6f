package dev.backstride.plumbing.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Gives a stable type to problems that come from the framework, and the field at fault where JSON was. */
@ApplicationScoped
class EveryProblemHasAType implements ProblemPostProcessor {

    private static final Map<Integer, String> SLUGS = Map.of(
            400, "malformed",
            401, "unauthenticated",
            403, "forbidden",
            404, "unknown-resource",
            405, "method-not-allowed",
            413, "too-large",
            415, "unsupported-media-type",
            422, "invalid",
            500, "internal",
            503, "unavailable");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (context.cause.getCause() instanceof JsonProcessingException unreadable) {
            return UnreadableJson.problem(unreadable);
        }
        return problem.getType() != null
                ? problem
                : HttpProblem.builder(problem)
                        .withType(Problem.type(SLUGS.getOrDefault(problem.getStatusCode(), "other")))
                        .build();
    }
}
