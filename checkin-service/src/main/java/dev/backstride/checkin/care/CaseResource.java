package dev.backstride.checkin.care;

import dev.backstride.checkin.packet.Packets;
import dev.backstride.checkin.packet.Sight;
import dev.backstride.checkin.packet.When;
import dev.backstride.checkin.page.Closed;
import dev.backstride.checkin.page.SameSiteOnly;
import dev.backstride.checkin.page.Sheet;
import dev.backstride.checkin.request.RequestId;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.checkin.standing.Awaited;
import dev.backstride.checkin.words.CareWords;
import dev.backstride.checkin.words.Vocabulary;
import dev.backstride.checkin.words.Words;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import io.quarkiverse.resteasy.problem.HttpProblem;
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
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The page of a runner for staff of the runner's own program. What is decided there is kept, and answered with a redirect,
 * so that nothing is sent twice by looking again.
 */
@Path("/staff/runners/{runner}")
@SameSiteOnly
@Produces(MediaType.TEXT_HTML)
class CaseResource {

    private static final Logger LOG = Logger.getLogger(CaseResource.class);

    private final Runners runners;
    private final Packets packets;
    private final Caring caring;
    private final Awaited awaited;
    private final Caller caller;
    private final RequestId request;
    private final StoryClock clock;
    private final Vocabulary vocabulary;

    CaseResource(
            Runners runners,
            Packets packets,
            Caring caring,
            Awaited awaited,
            Caller caller,
            RequestId request,
            StoryClock clock,
            Vocabulary vocabulary) {
        this.runners = runners;
        this.packets = packets;
        this.caring = caring;
        this.awaited = awaited;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
        this.vocabulary = vocabulary;
    }

    @GET
    @RolesAllowed({Role.COACH, Role.CLINICIAN})
    @Operation(summary = "What is known of a runner, as far as the reader may see it, and what can be done")
    public Response show(@RestPath UUID runner, @RestQuery @Nullable Done done, @Context HttpHeaders headers) {
        return of(runner, headers, (known, words) -> {
            var note = done == null ? "" : done.in(words.care());
            return page(200, known, words, note, Form.empty(), Form.empty());
        });
    }

    @POST
    @Path("/acknowledgements")
    @RolesAllowed({Role.COACH, Role.CLINICIAN})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Whoever is signed in owns the escalation now")
    public Response take(@RestPath UUID runner, @Context HttpHeaders headers, MultivaluedMap<String, String> fields) {
        var escalation = escalation(fields.getFirst("escalation"));
        return of(runner, headers, (known, words) -> {
            var role = (caller.is(Role.CLINICIAN) ? Role.CLINICIAN : Role.COACH).toUpperCase(Locale.ROOT);
            caring.take(known, request.id(), escalation, role);
            LOG.infof("acknowledgement on the page: runner=%s %s", known.id(), role);
            return backTo(known, Done.TAKEN);
        });
    }

    private static UUID escalation(@Nullable String id) {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException nothing) {
            throw Problem.malformed("escalation", "Which escalation is missing.");
        }
    }

    @POST
    @Path("/clearances")
    @RolesAllowed(Role.CLINICIAN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "A clinician ends a stop or a review")
    public Response clear(@RestPath UUID runner, @Context HttpHeaders headers, MultivaluedMap<String, String> fields) {
        return of(runner, headers, (known, words) -> {
            var filling = Filling.clearance(words.care(), fields);
            var wrong = attempt(words.care(), filling, () -> clear(known, filling));
            return wrong.isEmpty()
                    ? backTo(known, Done.CLEARED)
                    : page(422, known, words, "", Form.again(fields, wrong), Form.empty());
        });
    }

    @POST
    @Path("/placements")
    @RolesAllowed(Role.CLINICIAN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "A clinician starts a runner on a rung")
    public Response place(@RestPath UUID runner, @Context HttpHeaders headers, MultivaluedMap<String, String> fields) {
        return of(runner, headers, (known, words) -> {
            var filling = Filling.placement(words.care(), fields);
            var wrong = attempt(words.care(), filling, () -> caring.place(known, request.id(), filling.fact()));
            return wrong.isEmpty()
                    ? backTo(known, Done.PLACED)
                    : page(422, known, words, "", Form.empty(), Form.again(fields, wrong));
        });
    }

    /** Where the sign-in leads whoever sent a form when their session was over. */
    @GET
    @Path("/{form}")
    @RolesAllowed({Role.COACH, Role.CLINICIAN})
    @Operation(summary = "Back to the page, which says that the form was not kept")
    public Response back(@RestPath UUID runner, @Context HttpHeaders headers) {
        return of(runner, headers, (known, words) -> backTo(known, Done.LOST));
    }

    /** The decision on it comes by itself; whoever cleared would rather see it at once. */
    private void clear(Runner runner, Filling filling) {
        Clearance given = caring.clear(runner, request.id(), filling.fact());
        var hasCome = awaited.hasCome(runner.program(), runner.id(), given.id(), Set.of());
        LOG.infof("clearance on the page: runner=%s %s decided=%s", runner.id(), given.outcome(), hasCome);
    }

    /** Does {@code work} where the form is whole; what is wrong, by field, or empty where it was done. */
    private static Map<String, String> attempt(CareWords words, Filling filling, Runnable work) {
        if (!filling.wrong().isEmpty()) {
            return filling.wrong();
        }
        try {
            work.run();
            return Map.of();
        } catch (HttpProblem refused) {
            LOG.infof("form of staff refused: %s", refused.getType());
            return Map.of(Form.ID, isTakenAlready(refused) ? words.sentBefore() : words.refused(why(refused)));
        }
    }

    private static boolean isTakenAlready(HttpProblem refused) {
        return refused.getStatusCode() == Response.Status.CONFLICT.getStatusCode();
    }

    private static String why(HttpProblem refused) {
        return String.valueOf(refused.getDetail());
    }

    private Response page(int status, Runner runner, Words words, String done, Form clearing, Form placing) {
        var when = When.of(words, runner, clock.now());
        var packet = packets.of(runner, Sight.of(caller, runner), when);
        var page = new CasePage(packet, address(runner), done, caller.is(Role.CLINICIAN), clearing, placing);
        return Sheet.of(status, words.language(), Templates.runner(page));
    }

    /** Runners of other programs do not exist here. */
    private Response of(UUID id, HttpHeaders headers, BiFunction<Runner, Words, Response> answer) {
        var words = vocabulary.of(headers.getAcceptableLanguages());
        return runners.known(caller.program(), id)
                .map(runner -> answer.apply(runner, words))
                .orElseGet(() -> Closed.unknownRunner(words));
    }

    private static Response backTo(Runner runner, Done done) {
        return Response.seeOther(URI.create(address(runner) + "?done=" + done + "#done"))
                .build();
    }

    private static String address(Runner runner) {
        return "/staff/runners/" + runner.id();
    }
}
