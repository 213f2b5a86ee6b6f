package dev.backstride.checkin.imports;

import dev.backstride.checkin.body.JsonBody;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** How far a past has come that is sent in many requests. */
@Path("/v1/imports")
@RolesAllowed({Role.INTEGRATOR, Role.RUNNER})
class ImportsResource {

    /**
     * What a client says of an import.
     *
     * @param id what it calls it; ours where absent
     * @param total how many lines and files there are; may be said later
     */
    record Opening(
            @Nullable @Pattern(regexp = ImportKey.ID) String id,
            @Nullable @PositiveOrZero Integer total) {}

    private final JsonBody bodies;
    private final Uploads uploads;
    private final Imports imports;

    ImportsResource(JsonBody bodies, Uploads uploads, Imports imports) {
        this.bodies = bodies;
        this.uploads = uploads;
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open an import, or say how much there is of it")
    public Response open(
            @RequestBody(content = @Content(schema = @Schema(implementation = Opening.class))) InputStream body) {
        var opening = bodies.valid(bodies.object(body), Opening.class);
        var id = Objects.requireNonNullElseGet(
                opening.id(), () -> UUID.randomUUID().toString());
        var key = uploads.key(id).orElseThrow();
        var isNew = imports.open(key, opening.total());
        return Response.status(isNew ? 201 : 200)
                .location(URI.create("/v1/imports/" + id))
                .entity(imports.progress(key).orElseThrow())
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far an import has come, and what was refused of it and why")
    public Progress progress(@RestPath @Pattern(regexp = ImportKey.ID) String id) {
        return uploads.key(id).flatMap(imports::progress).orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_IMPORT));
    }
}
