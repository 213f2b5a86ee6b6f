package dev.backstride.checkin.symptom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.ClearedBy;
import dev.backstride.events.fact.Placement;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;

/** What those who look after a runner decide. */
@Path("/v1/runners/{runner}")
@Consumes(MediaType.APPLICATION_JSON)
class CareResource {

    private static final String BY = "by";
    private static final String VIA = "via";

    private final Door door;
    private final Caller caller;

    CareResource(Door door, Caller caller) {
        this.door = door;
        this.caller = caller;
    }

    @POST
    @Path("/acknowledgements")
    @RolesAllowed({Role.COACH, Role.CLINICIAN})
    @Operation(summary = "Somebody has seen an escalation and owns it now")
    public Response acknowledgement(
            @RestPath UUID runner,
            @RequestBody(content = @Content(schema = @Schema(implementation = Acknowledgement.class)))
                    InputStream body) {
        var role = caller.is(Role.CLINICIAN) ? Role.CLINICIAN : Role.COACH;
        var said = door.read(body);
        if (said.has(VIA)) {
            throw Problem.refused(Fault.INVALID, VIA, "How it came is ours to say.");
        }
        return door.take(runner, Acknowledgement.class, signed(said, role.toUpperCase(Locale.ROOT)));
    }

    @POST
    @Path("/clearances")
    @RolesAllowed({Role.CLINICIAN, Role.RUNNER})
    @Operation(summary = "A clinician ends a stop or a review; where the program allows it runners say that one has")
    public Response clearance(
            @RestPath UUID runner,
            @RequestBody(content = @Content(schema = @Schema(implementation = Clearance.class))) InputStream body) {
        var by = caller.is(Role.CLINICIAN) ? ClearedBy.CLINICIAN : ClearedBy.SELF_REPORTED;
        return door.take(runner, Clearance.class, signed(door.read(body), by.name()));
    }

    @POST
    @Path("/placements")
    @RolesAllowed(Role.CLINICIAN)
    @Operation(summary = "A clinician starts a runner on a rung")
    public Response placement(
            @RestPath UUID runner,
            @RequestBody(content = @Content(schema = @Schema(implementation = Placement.class))) InputStream body) {
        return door.take(runner, Placement.class, body);
    }

    /** Who says so is the token's to say; a body that claims another is refused. */
    private static ObjectNode signed(ObjectNode body, String by) {
        if (body.has(BY) && !by.equals(body.get(BY).asText())) {
            throw Problem.refused(Fault.INVALID, BY, "Who says so follows from the token: " + by + ".");
        }
        return body.put(BY, by);
    }
}
