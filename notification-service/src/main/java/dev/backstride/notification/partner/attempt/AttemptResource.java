package dev.backstride.notification.partner.attempt;

import dev.backstride.notification.partner.subscription.Targets;
import dev.backstride.notification.said.Cursor;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What was sent to a webhook, and how it went. */
@Path("/v1/webhooks/{id}/attempts")
@RolesAllowed(Role.PARTNER)
class AttemptResource {

    private static final int PAGE = 100;

    /** @param next cursor of the next page; absent on the last one */
    record SeenPage(List<Attempt> items, @Nullable String next) {}

    private final Attempts attempts;
    private final Targets targets;
    private final Caller caller;

    AttemptResource(Attempts attempts, Targets targets, Caller caller) {
        this.attempts = attempts;
        this.targets = targets;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Every attempt of the last 30 days, the newest first")
    public SeenPage list(@PathParam("id") UUID id, @QueryParam("after") @Nullable String after) {
        var program = caller.program();
        if (!targets.has(program, id)) {
            throw Problem.unknown(Fault.UNKNOWN_WEBHOOK);
        }
        var found = attempts.page(program, id, Cursor.parse(after), PAGE);
        return new SeenPage(found, found.size() < PAGE ? null : cursor(found.getLast()));
    }

    private static String cursor(Attempt last) {
        return new Cursor(last.at(), last.id()).text();
    }
}
