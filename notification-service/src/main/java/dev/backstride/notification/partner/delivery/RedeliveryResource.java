package dev.backstride.notification.partner.delivery;

import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** An event is sent once more. */
@Path("/v1/webhooks/{id}/deliveries/{event}/redelivery")
@RolesAllowed(Role.PARTNER)
class RedeliveryResource {

    private final Redelivery redelivery;
    private final Caller caller;

    RedeliveryResource(Redelivery redelivery, Caller caller) {
        this.redelivery = redelivery;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(202)
    @Operation(summary = "Send an event of the last 7 days again, under its id and from the first attempt on")
    public void again(@PathParam("id") UUID id, @PathParam("event") UUID event) {
        redelivery.ask(caller.program(), id, event);
    }
}
