package dev.backstride.checkin.runner;

import dev.backstride.checkin.request.Errand;
import dev.backstride.checkin.request.RequestId;
import dev.backstride.events.runner.Runner;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Holds questions to a runner back until a day of their choice, as any change of their profile. */
@RequestScoped
public class Pausing {

    private static final String CLIENT = "own-page";

    private final Enrolment enrolment;
    private final RequestId request;

    Pausing(Enrolment enrolment, RequestId request) {
        this.enrolment = enrolment;
        this.request = request;
    }

    /** Asks nothing before {@code instant}. */
    public void until(Runner runner, Instant instant) {
        change(runner, instant);
    }

    /** Asks again. */
    public void end(Runner runner) {
        change(runner, null);
    }

    private void change(Runner runner, @Nullable Instant until) {
        var errand = new Errand(runner.program(), runner.id(), CLIENT, request.id(), null);
        enrolment.change(errand, profile -> profile.pausedUntil(until));
    }
}
