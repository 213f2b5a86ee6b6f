package dev.backstride.checkin.run;

import dev.backstride.checkin.body.JsonBody;
import dev.backstride.checkin.body.Page;
import dev.backstride.checkin.fact.FactReader;
import dev.backstride.checkin.file.Refused;
import dev.backstride.checkin.imports.Uploads;
import dev.backstride.checkin.request.Errands;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Source;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Typed-in runs, and every run to read and to take back. */
@Path("/v1/runners/{runner}/runs")
class RunsResource {

    private final JsonBody bodies;
    private final FactReader reader;
    private final Errands errands;
    private final Caller caller;
    private final RunKeeping keeping;
    private final RunReading runs;
    private final Uploads uploads;

    RunsResource(
            JsonBody bodies,
            FactReader reader,
            Errands errands,
            Caller caller,
            RunKeeping keeping,
            RunReading runs,
            Uploads uploads) {
        this.bodies = bodies;
        this.reader = reader;
        this.errands = errands;
        this.caller = caller;
        this.keeping = keeping;
        this.runs = runs;
        this.uploads = uploads;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.INTEGRATOR, Role.RUNNER})
    @Operation(summary = "A run as JSON; dryRun=true stores nothing and says what would be")
    public Response tell(
            @RestPath UUID runner,
            @RestQuery boolean dryRun,
            @RestQuery @DefaultValue("DIRECT") Source source,
            @BeanParam @Valid Part part,
            @RequestBody(content = @Content(schema = @Schema(implementation = Run.class))) InputStream body) {
        var into = uploads.key(dryRun ? null : part.of);
        return uploads.count(into, runner, part.item, () -> take(runner, dryRun, source, body));
    }

    private Response take(UUID runner, boolean dryRun, Source source, InputStream body) {
        var json = bodies.object(body);
        var errand = errands.to(runner, json.toString());
        runs.requireRunner(errand.program(), runner);
        var run = reader.read(runner, Run.class, json);
        Refused.check(run);
        return dryRun
                ? Response.ok(new Seen(run, null)).build()
                : keeping.keep(errand, run, source, null).response();
    }

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.RUNNER, Role.COACH, Role.CLINICIAN, Role.PARTNER})
    @Operation(summary = "The runner's runs, newest first")
    public Page<Run> list(
            @RestPath UUID runner,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit,
            @RestQuery @Nullable String cursor) {
        return runs.list(caller.program(), caller.own(runner), visible(), limit, cursor);
    }

    @GET
    @Path("/{run}")
    @RolesAllowed({Role.INTEGRATOR, Role.RUNNER, Role.COACH, Role.CLINICIAN, Role.PARTNER})
    @Operation(summary = "One run, and what was understood of its file")
    public Seen get(@RestPath UUID runner, @RestPath @Pattern(regexp = Fact.ID) String run) {
        return runs.get(caller.program(), caller.own(runner), run, visible());
    }

    /** Some sources let nobody see a run but the runner, and who sent it. */
    private Set<Source> visible() {
        return caller.is(Role.RUNNER) || caller.is(Role.INTEGRATOR) ? EnumSet.allOf(Source.class) : Source.shareable();
    }

    @DELETE
    @Path("/{run}")
    @RolesAllowed({Role.INTEGRATOR, Role.RUNNER})
    @Operation(summary = "Take a run back; again changes nothing")
    public void delete(@RestPath UUID runner, @RestPath @Pattern(regexp = Fact.ID) String run) {
        keeping.delete(errands.to(runner, ""), run);
    }
}
