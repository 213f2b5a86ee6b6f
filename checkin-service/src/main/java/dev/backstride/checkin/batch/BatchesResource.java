package dev.backstride.checkin.batch;

import dev.backstride.checkin.body.Body;
import dev.backstride.checkin.imports.ImportKey;
import dev.backstride.checkin.imports.Uploads;
import dev.backstride.checkin.request.RequestId;
import dev.backstride.plumbing.limit.Pace;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Facts by the thousand. */
@Path("/v1/batches")
class BatchesResource {

    private static final String NDJSON = "application/x-ndjson";

    private final Caller caller;
    private final RequestId request;
    private final Batch batch;
    private final Uploads uploads;
    private final Pace pace;
    private final HttpServerResponse answer;

    BatchesResource(
            Caller caller, RequestId request, Batch batch, Uploads uploads, Pace pace, HttpServerResponse answer) {
        this.caller = caller;
        this.request = request;
        this.batch = batch;
        this.uploads = uploads;
        this.pace = pace;
        this.answer = answer;
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @RolesAllowed(Role.INTEGRATOR)
    @Operation(
            summary =
                    "A fact a line, with its type and runnerId; a line comes back for each. What breaks off can be sent"
                            + " again whole: what is known already stays as it is")
    public Response tell(@RestQuery("import") @Nullable @Pattern(regexp = ImportKey.ID) String part, InputStream body) {
        var client = caller.client().orElseThrow();
        pace.batch(client).tell(answer).refusal().ifPresent(wait -> {
            throw Problem.tooOften(wait);
        });
        try (var lines = new Lines(Body.within(Body.FILE_LIMIT, body))) {
            return take(client, new Sending(caller.program(), request.id(), uploads.key(part)), lines);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Lines count as they come, taken or not: a long batch is paid for by the next. */
    private Response take(String client, Sending sending, Lines lines) throws IOException {
        try {
            var answers = batch.take(sending, lines);
            return Response.ok((StreamingOutput) answers::sendTo).type(NDJSON).build();
        } finally {
            pace.lines(client, lines.count());
        }
    }
}
