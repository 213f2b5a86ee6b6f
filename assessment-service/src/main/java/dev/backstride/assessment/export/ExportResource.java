package dev.backstride.assessment.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.assessment.history.Assessments;
import dev.backstride.assessment.history.Gate;
import dev.backstride.assessment.history.Kept;
import dev.backstride.assessment.history.Status;
import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.events.decision.Assessment;
import dev.backstride.plumbing.erasure.RawRows;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** All of a runner that is kept here (R-34: nothing for coaches and partners). */
@Path("/v1/runners/{runner}/export")
public class ExportResource {

    /** A decision, and whether it still holds. */
    public record Entry(@JsonUnwrapped Assessment assessment, Status status) {
        static Entry of(Kept kept) {
            return new Entry(kept.assessment(), kept.status());
        }
    }

    /**
     * All of it.
     *
     * @param assessments every decision ever issued, newest first
     * @param rows what else is kept, by table: the facts as they were weighed, and what follows from them
     */
    public record Exported(KnownRunner runner, List<Entry> assessments, Map<String, List<JsonNode>> rows) {}

    private final Gate gate;
    private final Assessments assessments;
    private final RawRows rows;

    ExportResource(Gate gate, Assessments assessments, RawRows rows) {
        this.gate = gate;
        this.assessments = assessments;
        this.rows = rows;
    }

    @GET
    @RolesAllowed({Role.RUNNER, Role.CLINICIAN})
    @Operation(summary = "Every decision about a runner, and the facts and figures they rest on")
    public Exported export(@RestPath UUID runner) {
        var known = gate.open(runner);
        return new Exported(
                known,
                assessments.all(known).stream().map(Entry::of).toList(),
                rows.of(known.program(), known.id(), "fact", "standing", "course", "timer"));
    }
}
