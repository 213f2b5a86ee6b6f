package dev.backstride.notification.partner.subscription;

import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Where partners say which events they want by webhook. */
@Path("/v1/webhooks")
@RolesAllowed(Role.PARTNER)
class WebhookResource {

    /** @param next absent: a program has so few that they are on one page */
    record SeenPage(List<Seen> items, @Nullable String next) {}

    private final Registry registry;
    private final Caller caller;

    WebhookResource(Registry registry, Caller caller) {
        this.registry = registry;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(summary = "Have events sent to an address; the answer alone shows the secret that signs them")
    public Seen make(@NotNull @Valid Wish wish) {
        return registry.make(caller.program(), wish);
    }

    @GET
    @Operation(summary = "The program's webhooks, the oldest first")
    public SeenPage list() {
        return new SeenPage(registry.all(caller.program()), null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One webhook, and whether anything is sent there now")
    public Seen one(@PathParam("id") UUID id) {
        return registry.one(caller.program(), id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a webhook, or enable it again; what is absent stays")
    public Seen change(@PathParam("id") UUID id, @NotNull @Valid Change change) {
        return registry.change(caller.program(), id, change);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "End a webhook, with all that waits for it")
    public void remove(@PathParam("id") UUID id) {
        registry.remove(caller.program(), id);
    }

    @POST
    @Path("{id}/secret")
    @Operation(summary = "Make a new secret; the one before signs too for a day")
    public Registry.Rotated rotate(@PathParam("id") UUID id) {
        return registry.rotate(caller.program(), id);
    }
}
