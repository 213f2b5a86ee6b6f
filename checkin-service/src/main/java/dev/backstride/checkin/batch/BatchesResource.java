package dev.backstride.checkin.batch;

import dev.backstride.checkin.body.Body;
import dev.backstride.checkin.request.RequestId;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Facts by the thousand. */
@Path("/v1/batches")
class BatchesResource {

    private static final String NDJSON = "application/x-ndjson";

    private final Caller caller;
    private final RequestId request;
    private final Batch batch;

    BatchesResource(Caller caller, RequestId request, Batch batch) {
        this.caller = caller;
        this.request = request;
        this.batch = batch;
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @RolesAllowed(Role.INTEGRATOR)
    @Operation(
            summary =
                    "A fact a line, with its type and runnerId; a line comes back for each. What breaks off can be sent"
                            + " again whole: what is known already stays as it is")
    public Response tell(InputStream body) {
        try (var lines = new Lines(Body.within(Body.FILE_LIMIT, body))) {
            var answers = batch.take(caller.program(), request.id(), lines);
            return Response.ok((StreamingOutput) answers::sendTo).type(NDJSON).build();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
