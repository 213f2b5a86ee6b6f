package dev.backstride.assessment.explanation;

import dev.backstride.assessment.history.Assessments;
import dev.backstride.assessment.history.Gate;
import dev.backstride.assessment.history.Kept;
import dev.backstride.assessment.rulebook.Rulebook;
import dev.backstride.assessment.runner.Facts;
import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.explain.Explainer;
import dev.backstride.protocol.explain.Explanation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Why, and what if: for the runner and the clinician, as it says what was told. */
@Path("/v1/runners/{runner}/assessments/{id}/explanation")
@RolesAllowed({Role.RUNNER, Role.CLINICIAN})
public class ExplanationResource {

    private final Gate gate;
    private final Assessments assessments;
    private final Facts facts;
    private final Rulebook rulebook;

    ExplanationResource(Gate gate, Assessments assessments, Facts facts, Rulebook rulebook) {
        this.gate = gate;
        this.assessments = assessments;
        this.facts = facts;
        this.rulebook = rulebook;
    }

    @GET
    @Operation(summary = "The rules behind a decision, what they read, and the smallest change that leads elsewhere")
    public Explanation explain(@RestPath UUID runner, @RestPath UUID id) {
        var known = gate.open(runner);
        var kept = assessments.find(known, id).orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_ASSESSMENT));
        var explained = explain(known, kept);
        var shown = gate.show(known, kept).content().facts();
        return shown.equals(kept.assessment().content().facts()) ? explained : explained.withoutInputs();
    }

    private Explanation explain(KnownRunner runner, Kept kept) {
        var assessment = kept.assessment();
        var context = RunnerContext.of(runner.profile());
        return new Explainer(rulebook.protocol(), context, facts.of(runner), assessment.issuedAt())
                .explain(assessment.content());
    }
}
