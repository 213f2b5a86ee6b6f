package dev.backstride.assessment.standing;

import dev.backstride.assessment.course.LiveCourses;
import dev.backstride.assessment.history.Assessments;
import dev.backstride.assessment.history.Gate;
import dev.backstride.assessment.runner.Facts;
import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.events.decision.Assessment;
import dev.backstride.plumbing.loop.Bell;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a runner is to do now. */
@Path("/v1/runners/{runner}/assessment")
@RolesAllowed({Role.RUNNER, Role.INTEGRATOR, Role.COACH, Role.CLINICIAN, Role.PARTNER})
public class StandingResource {

    private final Gate gate;
    private final Facts facts;
    private final Standings standings;
    private final Assessments assessments;
    private final LiveCourses courses;
    private final Bell bell;
    private final StoryClock clock;

    StandingResource(
            Gate gate,
            Facts facts,
            Standings standings,
            Assessments assessments,
            LiveCourses courses,
            Bell bell,
            StoryClock clock) {
        this.gate = gate;
        this.facts = facts;
        this.standings = standings;
        this.assessments = assessments;
        this.courses = courses;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * What to do now. Where the wait runs out, the answer is what stands and says that it does not include the fact.
     *
     * @param after a fact: the answer tells whether it is included
     * @param wait seconds of real time to wait for that, 0 to 10
     */
    @GET
    @Operation(summary = "The standing decision; with after={factId}&wait={seconds} the one that includes a fact")
    public StandingAnswer standing(
            @RestPath UUID runner,
            @RestQuery @Nullable @Size(min = 1, max = 64) String after,
            @RestQuery @DefaultValue("0") @Min(0) @Max(10) int wait) {
        if (after == null) {
            return answer(gate.open(runner), null);
        }
        var includes = bell.waitUntil(
                () -> gate.find(runner)
                        .filter(known -> facts.includes(known, after))
                        .isPresent(),
                Duration.ofSeconds(wait));
        return answer(gate.open(runner), includes);
    }

    private StandingAnswer answer(KnownRunner runner, @Nullable Boolean includes) {
        var now = clock.now();
        var steps = courses.of(runner).steps(now);
        return standings
                .find(runner)
                .map(row -> StandingAnswer.of(row, steps, because(runner, row), includes, now))
                .orElseGet(() -> StandingAnswer.nothingYet(runner.id(), steps, includes, now));
    }

    private Optional<Assessment> because(KnownRunner runner, StandingRow row) {
        return Optional.ofNullable(row.because)
                .flatMap(id -> assessments.find(runner, id))
                .map(kept -> gate.show(runner, kept));
    }
}
