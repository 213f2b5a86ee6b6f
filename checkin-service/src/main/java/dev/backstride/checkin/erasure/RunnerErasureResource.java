package dev.backstride.checkin.erasure;

import dev.backstride.checkin.request.Errands;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Runners are forgotten here. */
@Path("/v1/runners/{runner}")
class RunnerErasureResource {

    private final Forgetting forgetting;
    private final Errands errands;

    RunnerErasureResource(Forgetting forgetting, Errands errands) {
        this.forgetting = forgetting;
        this.errands = errands;
    }

    @DELETE
    @RolesAllowed({Role.INTEGRATOR, Role.RUNNER})
    @Operation(summary = "Forget a runner, in every service and for every partner; the answer is the receipt's place")
    public Response erase(@RestPath UUID runner) {
        var receipt = forgetting.of(errands.to(runner, ""));
        return Response.accepted(receipt)
                .location(URI.create("/v1/erasures/" + receipt.id()))
                .build();
    }
}
