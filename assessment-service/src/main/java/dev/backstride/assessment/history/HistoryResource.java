package dev.backstride.assessment.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.events.decision.Assessment;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Every decision about a runner, and one explained. */
@Path("/v1/runners/{runner}/assessments")
@RolesAllowed({Role.RUNNER, Role.INTEGRATOR, Role.COACH, Role.CLINICIAN, Role.PARTNER})
public class HistoryResource {

    /** A decision, and whether it still holds. */
    public record Entry(@JsonUnwrapped Assessment assessment, Status status) {}

    /**
     * A page, newest first.
     *
     * @param next the cursor of the page after it; absent on the last
     */
    public record Entries(List<Entry> items, @Nullable String next) {}

    private final Gate gate;
    private final Assessments assessments;

    HistoryResource(Gate gate, Assessments assessments) {
        this.gate = gate;
        this.assessments = assessments;
    }

    @GET
    @Operation(summary = "Decisions in force, newest first; with all=true superseded and retracted ones too")
    public Entries list(
            @RestPath UUID runner,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("false") boolean all) {
        var known = gate.open(runner);
        var after = cursor == null ? null : Cursor.parse(cursor);
        var page = assessments.page(known, after, all, limit + 1);
        var shown = page.subList(0, Math.min(limit, page.size()));
        var next =
                page.size() > limit ? Cursor.after(shown.getLast().assessment()).toString() : null;
        return new Entries(shown.stream().map(kept -> entry(known, kept)).toList(), next);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One decision, with all it rests on")
    public Entry one(@RestPath UUID runner, @RestPath UUID id) {
        var known = gate.open(runner);
        return assessments
                .find(known, id)
                .map(kept -> entry(known, kept))
                .orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_ASSESSMENT));
    }

    private Entry entry(KnownRunner runner, Kept kept) {
        return new Entry(gate.show(runner, kept), kept.status());
    }
}
