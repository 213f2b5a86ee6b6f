package dev.backstride.plumbing.audit;

import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who read or changed what of a runner's data here, or tried to. It can be read when the runner is erased, too. */
@Path("/v1/runners/{runner}/audit")
public class AuditResource {

    private static final Set<String> PEOPLE = Set.of(Role.COACH, Role.CLINICIAN, Role.OPS);

    /**
     * What somebody did, or tried.
     *
     * @param at in real time
     * @param role in which role
     * @param actor the subject of their token, what a link is for, or the provider's or service's name. Absent where it is a
     *     runner; runners are told in which role people looked, and not who they are
     * @param action a verb and the template of a path
     */
    public record Entry(Instant at, String role, @Nullable String actor, String action, Outcome outcome) {}

    /**
     * A page, newest first.
     *
     * @param next the cursor of the page after it; absent on the last
     */
    public record Entries(List<Entry> items, @Nullable String next) {}

    private final Caller caller;
    private final Trail trail;
    private final Acquaintance acquaintance;

    AuditResource(Caller caller, Trail trail, Acquaintance acquaintance) {
        this.caller = caller;
        this.trail = trail;
        this.acquaintance = acquaintance;
    }

    @GET
    @RolesAllowed({Role.RUNNER, Role.CLINICIAN, Role.OPS})
    @Transactional
    @Operation(summary = "Who read or changed what of a runner's data here, or tried to, newest first")
    public Entries list(
            @RestPath UUID runner,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit,
            @RestQuery @Nullable String cursor) {
        var program = caller.program();
        if (!acquaintance.knows(program, caller.own(runner))) {
            throw Problem.unknown(Fault.UNKNOWN_RUNNER);
        }
        var rows = trail.page(program, runner, Place.of(cursor), limit + 1);
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var next = rows.size() > limit ? Place.cursor(shown.getLast().id()) : null;
        return new Entries(shown.stream().map(this::entry).toList(), next);
    }

    private Entry entry(Trail.Row row) {
        var who = row.who();
        return new Entry(row.at(), who.role(), hides(who.role()) ? null : who.name(), row.action(), row.outcome());
    }

    private boolean hides(String role) {
        return role.equals(Role.RUNNER) || (caller.is(Role.RUNNER) && PEOPLE.contains(role));
    }
}
