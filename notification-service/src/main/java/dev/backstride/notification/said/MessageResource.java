package dev.backstride.notification.said;

import dev.backstride.notification.journal.Sharing;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.notification.runner.Runners;
import dev.backstride.plumbing.audit.Minutes;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What we said or will say to and about a runner, and why. */
@Path("/v1")
class MessageResource {

    private static final int PAGE = 100;

    /** @param next cursor of the next page; absent on the last one */
    record SeenPage(List<Seen> items, @Nullable String next) {}

    private final Sayings sayings;
    private final Runners runners;
    private final Caller caller;
    private final Minutes minutes;

    MessageResource(Sayings sayings, Runners runners, Caller caller, Minutes minutes) {
        this.sayings = sayings;
        this.runners = runners;
        this.caller = caller;
        this.minutes = minutes;
    }

    @GET
    @Path("/runners/{runner}/messages")
    @RolesAllowed({Role.RUNNER, Role.CLINICIAN, Role.COACH, Role.PARTNER})
    @Transactional
    @Operation(summary = "Follow-ups, escalations and mails of a runner with their lives, newest first")
    public SeenPage list(@PathParam("runner") UUID runner, @QueryParam("after") @Nullable String after) {
        var program = caller.program();
        admit(runners.of(program, caller.own(runner)).orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_RUNNER)));
        var found = sayings.page(program, runner, Cursor.parse(after), PAGE);
        return new SeenPage(sayings.seen(program, found), found.size() < PAGE ? null : cursor(found.getLast()));
    }

    @GET
    @Path("/messages/{id}")
    @RolesAllowed({Role.RUNNER, Role.CLINICIAN, Role.COACH, Role.PARTNER})
    @Transactional
    @Operation(summary = "One follow-up, escalation or mail with its life")
    public Seen one(@PathParam("id") UUID id) {
        var program = caller.program();
        var found = sayings.of(program, id).orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_MESSAGE));
        minutes.about(Set.of(found.runnerId));
        runners.of(program, caller.own(found.runnerId)).ifPresent(this::admit);
        return sayings.seen(program, List.of(found)).getFirst();
    }

    /** 403 for partners with whom the runner shares nothing. */
    private void admit(KnownRunner runner) {
        if (!Sharing.opens(caller, runner.profile())) {
            throw Problem.forbidden("The runner has not agreed to share this.");
        }
    }

    private static String cursor(Said last) {
        return new Cursor(last.begunAt, last.id).text();
    }
}
