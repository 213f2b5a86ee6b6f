package dev.backstride.assessment.simulation;

import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Versions;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.issue.Remark;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What would the rules say? Nothing is stored. */
@Path("/v1/simulations")
@RolesAllowed({Role.CLINICIAN, Role.PARTNER, Role.OPS})
public class SimulationResource {

    private static final UUID NOBODY = new UUID(0, 0);

    /**
     * What the rules say.
     *
     * @param protocol which rules
     * @param decisions oldest first
     * @param remarks what they make of facts that decide nothing, oldest first
     */
    public record Simulated(Versions protocol, List<Decision> decisions, List<Remark> remarks) {}

    private final Caller caller;

    SimulationResource(Caller caller) {
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Weigh facts without storing them; vignettes may be posted as they stand")
    public Simulated simulate(@NotNull @Valid Simulation simulation) {
        caller.requireProgram();
        var home = Zones.homeOf(simulation);
        var rules = Protocol.standard();
        var context = simulation.context(home);
        var outcome = rules.assess(NOBODY, context, simulation.facts(), simulation.asOf());
        return new Simulated(
                rules.versions(),
                outcome.decisions().stream()
                        .map(issued -> issued.content().decision())
                        .toList(),
                rules.remarks(context, simulation.facts(), simulation.asOf()));
    }
}
