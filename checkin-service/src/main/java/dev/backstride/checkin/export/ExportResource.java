package dev.backstride.checkin.export;

import dev.backstride.checkin.runner.Runners;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** All of a runner that is kept here (R-34: nothing for coaches and partners). */
@Path("/v1/runners/{runner}/export")
class ExportResource {

    private final Runners runners;
    private final Export export;
    private final Caller caller;

    ExportResource(Runners runners, Export export, Caller caller) {
        this.runners = runners;
        this.export = export;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.RUNNER, Role.INTEGRATOR, Role.CLINICIAN})
    @Operation(summary = "Profile, facts with what was deleted, recordings with their files in base64, decisions heard")
    public Response export(@RestPath UUID runner) {
        var known = runners.require(caller.program(), caller.own(runner));
        StreamingOutput body = out -> export.write(known, out);
        return Response.ok(body, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
