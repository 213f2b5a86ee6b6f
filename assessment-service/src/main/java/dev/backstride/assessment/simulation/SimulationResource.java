package dev.backstride.assessment.simulation;

import dev.backstride.assessment.rulebook.Rulebook;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Versions;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.configuration.Unsuitable;
import dev.backstride.protocol.issue.Remark;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HashMap;
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
    private final Rulebook rulebook;

    SimulationResource(Caller caller, Rulebook rulebook) {
        this.rulebook = rulebook;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Weigh facts without storing them; vignettes may be posted as they stand")
    public Simulated simulate(@NotNull @Valid Simulation simulation) {
        caller.requireProgram();
        var home = Zones.homeOf(simulation);
        var rules = protocol(simulation);
        var context = simulation.context(home);
        var outcome = rules.assess(NOBODY, context, simulation.facts(), simulation.asOf());
        return new Simulated(
                rules.at(simulation.asOf()).versions(),
                outcome.decisions().stream()
                        .map(issued -> issued.content().decision())
                        .toList(),
                rules.remarks(context, simulation.facts(), simulation.asOf()));
    }

    private Protocol protocol(Simulation simulation) {
        var tried = simulation.configuration();
        if (tried == null) {
            return rulebook.protocol();
        }
        var changes = new HashMap<String, String>();
        tried.forEach((key, value) -> changes.put(key, String.valueOf(value)));
        try {
            return rulebook.protocol().trying(changes, simulation.asOf());
        } catch (Unsuitable number) {
            throw Problem.refused(Fault.INVALID, "configuration." + number.key(), "It " + number.why() + ".");
        }
    }
}
