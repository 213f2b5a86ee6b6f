package dev.backstride.checkin.runner;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.checkin.body.JsonBody;
import dev.backstride.checkin.body.Page;
import dev.backstride.checkin.request.Errands;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.runner.Profile;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.audit.Minutes;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Runners come in here. */
@Path("/v1/runners")
class RunnersResource {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Enrolment enrolment;
    private final Runners runners;
    private final View view;
    private final Caller caller;
    private final Errands errands;
    private final JsonBody bodies;
    private final ObjectMapper json;
    private final Minutes minutes;

    RunnersResource(
            Enrolment enrolment,
            Runners runners,
            View view,
            Caller caller,
            Errands errands,
            JsonBody bodies,
            ObjectMapper json,
            Minutes minutes) {
        this.enrolment = enrolment;
        this.runners = runners;
        this.view = view;
        this.caller = caller;
        this.errands = errands;
        this.bodies = bodies;
        this.json = json;
        this.minutes = minutes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.INTEGRATOR)
    @Operation(summary = "Register a runner; 200 with the one who already has this externalId")
    public Response register(
            @RequestBody(content = @Content(schema = @Schema(implementation = Profile.class))) InputStream body) {
        var profile = bodies.object(body);
        var errand = errands.of(UUID.randomUUID(), profile.toString());
        return enrolment.register(errand, bodies.valid(profile, Profile.class)).response();
    }

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.COACH, Role.CLINICIAN, Role.PARTNER})
    @Operation(summary = "List the program's runners, or find one by externalId; partners see who shares with them")
    public Page<Runner> list(
            @RestQuery @Nullable @Pattern(regexp = Fact.ID) String externalId,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit,
            @RestQuery @Nullable String cursor) {
        var program = caller.program();
        var rows = externalId == null
                ? runners.list(program, cursor == null ? null : after(cursor), limit + 1)
                : runners.called(program, externalId).stream().toList();
        var page = Page.of(rows, limit, row -> row.key.id().toString(), runners::asRunner)
                .only(view::opens)
                .map(view::of);
        minutes.about(page.items().stream().map(Runner::id).toList());
        return page;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.INTEGRATOR, Role.RUNNER, Role.COACH, Role.CLINICIAN, Role.PARTNER})
    @Operation(summary = "One runner; contacts are left out for coaches and partners")
    public Runner get(@RestPath UUID id) {
        return view.of(view.admit(runners.require(caller.program(), caller.own(id))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.INTEGRATOR, Role.RUNNER})
    @Operation(summary = "Change a profile by JSON Merge Patch (RFC 7396)")
    public Response change(
            @RestPath UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Profile.class))) InputStream body) {
        var patch = bodies.object(body);
        if (caller.is(Role.RUNNER) && patch.has("externalId")) {
            throw Problem.forbidden("The externalId is the program's to change.");
        }
        return enrolment
                .change(
                        errands.to(id, patch.toString()),
                        profile -> bodies.valid(MergePatch.apply(json.valueToTree(profile), patch), Profile.class))
                .response();
    }

    private static UUID after(String cursor) {
        try {
            return UUID.fromString(Page.place(cursor));
        } catch (IllegalArgumentException notOurs) {
            throw Page.badCursor();
        }
    }
}
