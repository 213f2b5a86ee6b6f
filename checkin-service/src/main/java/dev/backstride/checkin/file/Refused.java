package dev.backstride.checkin.file;

import dev.backstride.events.fact.Run;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.recording.Objection;
import dev.backstride.recording.Plausibility;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Refusal;
import dev.backstride.recording.Remedy;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Runs that are not taken. */
public final class Refused {

    private static final Logger LOG = Logger.getLogger(Refused.class);

    private Refused() {}

    /**
     * 422 with the reason, for clients, and the detail, for people. The field is what the query may say to have the
     * file taken, else the body; what was read of a run that R-01 rejects goes with it.
     */
    public static HttpProblem problem(Reading.Refused refused) {
        var field = refused.remedy().map(Refused::parameter).orElse("body");
        var problem = of(refused.reason(), field, refused.detail());
        refused.understood().map(Understood::of).ifPresent(read -> problem.with("recording", read));
        return problem.build();
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
        throw of(objection.reason(), "body", objection.detail()).build();
    }

    private static HttpProblem.Builder of(Refusal reason, String field, String detail) {
        LOG.infof("run refused: %s", reason);
        return HttpProblem.builder(Problem.refused(Fault.RECORDING_REFUSED, field, detail))
                .with("reason", reason);
    }

    /** As {@link Addition} names it. */
    private static String parameter(Remedy remedy) {
        return switch (remedy) {
            case STARTED_AT -> "startedAt";
            case KIND -> "kind";
        };
    }
}
