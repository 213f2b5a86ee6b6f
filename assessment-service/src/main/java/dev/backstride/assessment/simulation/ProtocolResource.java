package dev.backstride.assessment.simulation;

import dev.backstride.events.decision.Versions;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.configuration.Configuration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which rules decide here. */
@Path("/v1/protocol")
@RolesAllowed({Role.RUNNER, Role.INTEGRATOR, Role.COACH, Role.CLINICIAN, Role.PARTNER, Role.OPS})
public class ProtocolResource {

    /**
     * The protocol in force.
     *
     * @param protocol versions of the rules and of their numbers
     * @param configuration the numbers
     */
    public record InForce(Versions protocol, Configuration configuration) {}

    @GET
    @Operation(summary = "Versions of the rules and of their numbers, and the numbers")
    public InForce inForce() {
        var rules = Protocol.standard();
        return new InForce(rules.versions(), rules.configuration());
    }
}
