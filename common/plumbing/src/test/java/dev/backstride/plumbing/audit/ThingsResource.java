package dev.backstride.plumbing.audit;

import dev.backstride.plumbing.link.OwnPageLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.plumbing.tenant.RunnerLocks;
import dev.backstride.plumbing.tenant.Tenant;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Doors to a runner's things, as services have them: none of them says a word of the audit, but the one that lists. */
@Path("/v1/runners")
public class ThingsResource {

    static final String THING = "a thing of theirs";

    private final Caller caller;
    private final RunnerLocks locks;
    private final SealedLinks links;
    private final Minutes minutes;
    private final Things things;

    ThingsResource(Caller caller, RunnerLocks locks, SealedLinks links, Minutes minutes, Things things) {
        this.caller = caller;
        this.locks = locks;
        this.links = links;
        this.minutes = minutes;
        this.things = things;
    }

    @GET
    @Path("/{runner}/things")
    @RolesAllowed({Role.RUNNER, Role.COACH})
    public String read(@RestPath UUID runner) {
        caller.own(runner);
        return THING;
    }

    @GET
    @Path("/{runner}/things/{thing}")
    @RolesAllowed(Role.COACH)
    public String none(@RestPath UUID runner, @RestPath String thing) {
        throw Problem.unknown(Fault.UNKNOWN_RESOURCE);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.COACH)
    public String one(@RestPath UUID id) {
        return THING;
    }

    @GET
    @RolesAllowed(Role.COACH)
    public String list(@RestQuery List<UUID> who) {
        minutes.about(who);
        return THING;
    }

    @POST
    @Path("/{runner}/things")
    @RolesAllowed(Role.INTEGRATOR)
    @Transactional
    public void change(@RestPath UUID runner, @RestQuery String then) {
        locks.lock(List.of(runner, UUID.randomUUID()));
        things.keep(caller.program(), runner);
        switch (String.valueOf(then)) {
            case "refuse" -> throw Problem.refused(Fault.INVALID, "thing", "It is not.");
            case "fail" -> throw new IllegalStateException("broken");
            default -> {
                // It is kept.
            }
        }
    }

    @GET
    @Path("/behind/{token}")
    @PermitAll
    public String behind(@RestPath String token) {
        return links.open(token, OwnPageLink.class)
                .map(link -> Tenant.of(link.program(), () -> THING))
                .orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_RESOURCE));
    }
}
