package dev.backstride.checkin.linking;

import dev.backstride.checkin.account.Account;
import dev.backstride.checkin.body.JsonBody;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;

/** A runner's accounts at providers. */
@Path("/v1/runners/{runner}/accounts")
@RolesAllowed({Role.INTEGRATOR, Role.RUNNER})
class AccountsResource {

    private final LinkedAccounts accounts;
    private final Asking asking;
    private final JsonBody bodies;

    AccountsResource(LinkedAccounts accounts, Asking asking, JsonBody bodies) {
        this.accounts = accounts;
        this.asking = asking;
        this.bodies = bodies;
    }

    /** What there is, in one piece: nobody has more accounts than there are providers. */
    public record Accounts(List<Account> items) {}

    @GET
    @Operation(summary = "The accounts that a runner's runs come from")
    public Accounts list(@RestPath UUID runner) {
        return new Accounts(accounts.of(runner));
    }

    @PUT
    @Path("{provider}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.INTEGRATOR)
    @Operation(summary = "Link an account that the program had the runner sign in to by itself")
    public Account link(
            @RestPath UUID runner,
            @RestPath String provider,
            @RequestBody(content = @Content(schema = @Schema(implementation = Account.Told.class))) InputStream body) {
        var key = accounts.key(runner, provider);
        return accounts.link(key, bodies.valid(bodies.object(body), Account.Told.class));
    }

    @DELETE
    @Path("{provider}")
    @Operation(summary = "End a link; again changes nothing. Runs from Strava go with it")
    public void end(@RestPath UUID runner, @RestPath String provider) {
        accounts.end(runner, provider);
    }

    @POST
    @Path("{provider}/grants")
    @Operation(summary = "Where to send the runner so that they let us see their runs; good for 15 min")
    public Response ask(@RestPath UUID runner, @RestPath String provider, @Context UriInfo here) {
        return Response.status(201).entity(asking.ask(runner, provider, here)).build();
    }

    @POST
    @Path("{provider}/addresses")
    @Operation(summary = "An address that the runner's own phone pushes to; the one before is good no more")
    public Response open(@RestPath UUID runner, @RestPath String provider, @Context UriInfo here) {
        return Response.status(201).entity(asking.open(runner, provider, here)).build();
    }
}
