package dev.backstride.assessment.simulation;

import dev.backstride.events.decision.Versions;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.rule.Rule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which rules decide here. */
@Path("/v1/protocol")
@RolesAllowed({Role.RUNNER, Role.INTEGRATOR, Role.COACH, Role.CLINICIAN, Role.PARTNER, Role.OPS})
public class ProtocolResource {

    /**
     * The protocol in force.
     *
     * @param protocol versions of the rules and of their numbers
     * @param rules by their names, what each says, in the protocol's order
     * @param configuration the numbers
     */
    public record InForce(Versions protocol, Map<String, String> rules, Configuration configuration) {}

    private final Caller caller;

    ProtocolResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Versions of the rules and of their numbers, the rules, and the numbers")
    public InForce inForce() {
        caller.requireProgram();
        var rules = Protocol.standard();
        return new InForce(rules.versions(), sentences(), rules.configuration());
    }

    private static Map<String, String> sentences() {
        var sentences = new LinkedHashMap<String, String>();
        for (var rule : Rule.values()) {
            sentences.put(rule.id(), rule.sentence());
        }
        return sentences;
    }
}
