package dev.backstride.checkin.staff;

import dev.backstride.checkin.page.SameSiteOnly;
import dev.backstride.checkin.page.Sheet;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.oidc.OidcSession;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages for staff. Who is not signed in is sent to the OpenID provider first; a bearer token opens none. */
@Path("/staff")
@SameSiteOnly
@Produces(MediaType.TEXT_HTML)
class StaffResource {

    private final Desks desks;
    private final OidcSession session;

    StaffResource(Desks desks, OidcSession session) {
        this.desks = desks;
        this.session = session;
    }

    @GET
    @RolesAllowed({Role.COACH, Role.CLINICIAN})
    @Operation(summary = "Who waits for somebody of the program")
    public Response desk() {
        return Sheet.of(200, Templates.desk(desks.ofCaller()));
    }

    @POST
    @Path("/sign-out")
    @RolesAllowed({Role.COACH, Role.CLINICIAN})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "End the session here")
    public Response leave() {
        session.logout().await().indefinitely();
        return Response.seeOther(URI.create("/staff/signed-out")).build();
    }

    @GET
    @Path("/signed-out")
    @PermitAll
    @Operation(summary = "That the session is over")
    public Response left() {
        return Sheet.of(200, Templates.left());
    }
}
