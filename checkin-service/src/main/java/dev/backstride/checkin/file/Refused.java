package dev.backstride.checkin.file;

import dev.backstride.events.fact.Run;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.recording.Objection;
import dev.backstride.recording.Plausibility;
import dev.backstride.recording.Refusal;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Runs that are not taken. */
public final class Refused {

    private static final Logger LOG = Logger.getLogger(Refused.class);

    private Refused() {}

    /** 422 with the reason, for clients, and the detail, for people. */
    public static HttpProblem problem(Refusal reason, String detail) {
        LOG.infof("run refused: %s", reason);
        return HttpProblem.builder(Problem.refused("recording-refused", "body", detail))
                .with("reason", reason)
                .build();
    }

    /** Refuses a typed-in run that no runner can have run. */
    public static void check(Run run) {
        Plausibility.examine(
                        Duration.ofSeconds(run.durationSeconds()),
                        Optional.ofNullable(run.movingSeconds()).map(Duration::ofSeconds),
                        run.distanceMeters())
                .ifPresent(Refused::refuse);
    }

    private static void refuse(Objection objection) {
        throw problem(objection.reason(), objection.detail());
    }
}
