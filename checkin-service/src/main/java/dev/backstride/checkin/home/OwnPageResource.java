package dev.backstride.checkin.home;

import dev.backstride.checkin.erasure.Forgetting;
import dev.backstride.checkin.export.Export;
import dev.backstride.checkin.page.Paced;
import dev.backstride.checkin.page.SameSiteOnly;
import dev.backstride.checkin.page.Sheet;
import dev.backstride.checkin.request.Errands;
import dev.backstride.checkin.words.Vocabulary;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.oidc.OidcSession;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * A runner's own page, for whoever signed in or has a link to it. A link opens all but what takes everything along or
 * away: the export, and the deletion.
 */
@Path("/me")
@Produces(MediaType.TEXT_HTML)
class OwnPageResource {

    private final Readers readers;
    private final OwnPages pages;
    private final Export export;
    private final Forgetting forgetting;
    private final Errands errands;
    private final OidcSession session;
    private final Vocabulary vocabulary;

    OwnPageResource(
            Readers readers,
            OwnPages pages,
            Export export,
            Forgetting forgetting,
            Errands errands,
            OidcSession session,
            Vocabulary vocabulary) {
        this.readers = readers;
        this.pages = pages;
        this.export = export;
        this.forgetting = forgetting;
        this.errands = errands;
        this.session = session;
        this.vocabulary = vocabulary;
    }

    @GET
    @RolesAllowed(Role.RUNNER)
    @SameSiteOnly
    @Operation(summary = "The page of the runner who signed in")
    public Response show(@RestQuery @Nullable String done, @Context HttpHeaders headers) {
        return readers.signedIn(headers, reader -> pages.show(reader, done));
    }

    @POST
    @RolesAllowed(Role.RUNNER)
    @SameSiteOnly
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Note something, pause, turn mails off or on")
    public Response act(@Context HttpHeaders headers, MultivaluedMap<String, String> fields) {
        return readers.signedIn(headers, reader -> pages.act(reader, fields));
    }

    @GET
    @Path("/{token}")
    @PermitAll
    @Paced
    @Operation(summary = "The page of the runner whom a link is for; looking at it uses nothing up")
    public Response showBehind(@RestPath String token, @RestQuery @Nullable String done, @Context HttpHeaders headers) {
        return readers.behind(token, headers, reader -> pages.show(reader, done));
    }

    @POST
    @Path("/{token}")
    @PermitAll
    @Paced
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "The same as on the page of somebody who signed in")
    public Response actBehind(
            @RestPath String token, @Context HttpHeaders headers, MultivaluedMap<String, String> fields) {
        return readers.behind(token, headers, reader -> pages.act(reader, fields));
    }

    @GET
    @Path("/export")
    @RolesAllowed(Role.RUNNER)
    @SameSiteOnly
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(summary = "All that is kept of the runner here, as a file")
    public Response export(@Context HttpHeaders headers) {
        return readers.signedIn(headers, reader -> {
            StreamingOutput body = out -> export.write(reader.runner(), out);
            return Response.ok(body, MediaType.APPLICATION_JSON)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"backstride.json\"")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header("X-Content-Type-Options", "nosniff")
                    .build();
        });
    }

    @GET
    @Path("/deletion")
    @RolesAllowed(Role.RUNNER)
    @SameSiteOnly
    @Operation(summary = "What would be deleted, and a button that does it")
    public Response askBeforeDeletion(@Context HttpHeaders headers) {
        return readers.signedIn(headers, reader -> Sheet.of(200, reader.words().language(), Templates.deletion()));
    }

    @POST
    @Path("/deletion")
    @RolesAllowed(Role.RUNNER)
    @SameSiteOnly
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Forget the runner everywhere, as DELETE /v1/runners/{id} does, and end the session")
    public Response delete(@Context HttpHeaders headers) {
        return readers.signedIn(headers, reader -> {
            var receipt = forgetting.of(errands.to(reader.runner().id(), ""));
            session.logout().await().indefinitely();
            var id = receipt.id().toString();
            return Sheet.of(
                    200,
                    reader.words().language(),
                    Templates.deleted(reader.words().me().receipt(id)));
        });
    }

    @POST
    @Path("/sign-out")
    @RolesAllowed(Role.RUNNER)
    @SameSiteOnly
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "End the session here")
    public Response leave() {
        session.logout().await().indefinitely();
        return Response.seeOther(URI.create("/me/signed-out")).build();
    }

    @GET
    @Path("/sign-out")
    @RolesAllowed(Role.RUNNER)
    @SameSiteOnly
    @Operation(summary = "Where the sign-in leads whoever wanted to sign out when the session was over already")
    public Response back() {
        return Response.seeOther(URI.create("/me")).build();
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
