package dev.backstride.plumbing.contract;

import dev.backstride.events.Schemas;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What {@code ce_dataschema} names: the JSON Schemas of all that is published. */
@Path("/schemas")
@PermitAll
public class SchemasResource {

    /** They change with a release, and what they said holds on. */
    private static final Duration FRESH = Duration.ofHours(1);

    @GET
    @Path("/{name}")
    @Produces({"application/schema+json", MediaType.APPLICATION_JSON})
    @Operation(
            summary = "The JSON Schema of an event's data",
            description = "By the last part of the event's `ce_dataschema`, such as `run.recorded.v1.json`;"
                    + " `shared.v1.json` has what several of them share. The same at every service.")
    public Response one(@RestPath String name) {
        var schema = Schemas.named(name).orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_RESOURCE));
        return Response.ok(schema.getBytes(StandardCharsets.UTF_8))
                .cacheControl(fresh())
                .build();
    }

    private static CacheControl fresh() {
        var control = new CacheControl();
        control.setMaxAge((int) FRESH.toSeconds());
        return control;
    }
}
