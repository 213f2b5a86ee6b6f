package dev.backstride.plumbing.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** One line when a door refuses. The detail stays out of it: it may quote what somebody told us. */
@ApplicationScoped
class RefusalLog implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(RefusalLog.class);

    /** After those that complete the problem. */
    @Override
    public int priority() {
        return -1;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        LOG.infof("refused: %d %s", problem.getStatusCode(), problem.getType());
        return problem;
    }
}
