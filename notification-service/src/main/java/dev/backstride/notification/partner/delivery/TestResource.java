package dev.backstride.notification.partner.delivery;

import dev.backstride.notification.partner.attempt.Attempt;
import dev.backstride.notification.partner.subscription.Targets;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A webhook is tried. */
@Path("/v1/webhooks/{id}/test")
@RolesAllowed(Role.PARTNER)
class TestResource {

    private final Trial trial;
    private final Targets targets;
    private final Caller caller;

    TestResource(Trial trial, Targets targets, Caller caller) {
        this.trial = trial;
        this.targets = targets;
        this.caller = caller;
    }

    /** No worker and no connection waits for the receiver. */
    @POST
    @RunOnVirtualThread
    @Operation(summary = "Send an event that tells nothing, now, and say how it went; for a disabled webhook too")
    public Attempt test(@PathParam("id") UUID id) {
        var program = caller.program();
        var target = QuarkusTransaction.requiringNew()
                .call(() -> targets.of(program, id, Instant.now()))
                .orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_WEBHOOK));
        var attempt = trial.send(target);
        trial.note(target, attempt);
        return attempt;
    }
}
