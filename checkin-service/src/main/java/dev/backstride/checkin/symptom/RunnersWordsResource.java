package dev.backstride.checkin.symptom;

import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.events.fact.Symptom;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;

/** What a runner says, in person or through their program. */
@Path("/v1/runners/{runner}")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.INTEGRATOR, Role.RUNNER})
class RunnersWordsResource {

    private final Door door;

    RunnersWordsResource(Door door) {
        this.door = door;
    }

    @POST
    @Path("/symptoms")
    @Operation(summary = "How the lower back felt before, during or after a run")
    public Response symptom(
            @RestPath UUID runner,
            @RequestBody(content = @Content(schema = @Schema(implementation = Symptom.class))) InputStream body) {
        return door.take(runner, Symptom.class, body);
    }

    @POST
    @Path("/run-reports")
    @Operation(summary = "What the runner adds to a run that a watch recorded")
    public Response runReport(
            @RestPath UUID runner,
            @RequestBody(content = @Content(schema = @Schema(implementation = RunReport.class))) InputStream body) {
        return door.take(runner, RunReport.class, body);
    }

    @POST
    @Path("/screenings")
    @Operation(summary = "Answers to red-flag questions")
    public Response screening(
            @RestPath UUID runner,
            @RequestBody(content = @Content(schema = @Schema(implementation = Screening.class))) InputStream body) {
        return door.take(runner, Screening.class, body);
    }

    @POST
    @Path("/strength-sessions")
    @Operation(summary = "A strength session; sessions count by local date")
    public Response strengthSession(
            @RestPath UUID runner,
            @RequestBody(content = @Content(schema = @Schema(implementation = StrengthSession.class)))
                    InputStream body) {
        return door.take(runner, StrengthSession.class, body);
    }

    @POST
    @Path("/questionnaires")
    @Operation(summary = "Answers to an instrument: the week, or what the weeks to come may be like")
    public Response questionnaire(
            @RestPath UUID runner,
            @RequestBody(content = @Content(schema = @Schema(implementation = Questionnaire.class))) InputStream body) {
        return door.take(runner, Questionnaire.class, body);
    }

    @POST
    @Path("/strength-tests")
    @Operation(summary = "How strong each side is, by a device")
    public Response strengthTest(
            @RestPath UUID runner,
            @RequestBody(content = @Content(schema = @Schema(implementation = StrengthTest.class))) InputStream body) {
        return door.take(runner, StrengthTest.class, body);
    }
}
