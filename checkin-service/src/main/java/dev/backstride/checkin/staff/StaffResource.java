package dev.backstride.checkin.staff;

import dev.backstride.checkin.page.Closed;
import dev.backstride.checkin.page.SameSiteOnly;
import dev.backstride.checkin.page.Sheet;
import dev.backstride.checkin.words.Vocabulary;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.oidc.OidcSession;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** The pages for staff. Who is not signed in is sent to the OpenID provider first; a bearer token opens none. */
@Path("/staff")
@SameSiteOnly
@Produces(MediaType.TEXT_HTML)
class StaffResource {

    private final Desks desks;
    private final OidcSession session;
    private final Vocabulary vocabulary;

    StaffResource(Desks desks, OidcSession session, Vocabulary vocabulary) {
        this.desks = desks;
        this.session = session;
        this.vocabulary = vocabulary;
    }

    @GET
    @RolesAllowed({Role.COACH, Role.CLINICIAN})
    @Operation(summary = "Who waits for somebody of the program")
    public Response desk(@Context HttpHeaders headers) {
        var words = vocabulary.of(headers.getAcceptableLanguages());
        return Sheet.of(200, words.language(), Templates.desk(desks.ofCaller(words)));
    }

    @GET
    @Path("/runners")
    @RolesAllowed({Role.COACH, Role.CLINICIAN})
    @Operation(summary = "On to the page of the runner whom the program calls so")
    public Response find(@RestQuery @DefaultValue("") String called, @Context HttpHeaders headers) {
        return desks.find(called.strip())
                .map(page -> Response.seeOther(URI.create(page)).build())
                .orElseGet(() -> Closed.unknownRunner(vocabulary.of(headers.getAcceptableLanguages())));
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
    @Path("/sign-out")
    @RolesAllowed({Role.COACH, Role.CLINICIAN})
    @Operation(summary = "Where the sign-in leads whoever wanted to sign out when the session was over already")
    public Response back() {
        return Response.seeOther(URI.create("/staff")).build();
    }

    @GET
    @Path("/signed-out")
    @PermitAll
    @Operation(summary = "That the session is over")
    public Response left(@Context HttpHeaders headers) {
        var words = vocabulary.of(headers.getAcceptableLanguages());
        return Sheet.of(200, words.language(), Templates.left());
    }
}
