package dev.backstride.checkin.erasure;

import dev.backstride.plumbing.erasure.RunnerHash;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Receipts of erasures. */
@Path("/v1/erasures")
class ErasuresResource {

    private final Erasures erasures;
    private final Caller caller;
    private final RunnerHash hash;

    ErasuresResource(Erasures erasures, Caller caller, RunnerHash hash) {
        this.erasures = erasures;
        this.caller = caller;
        this.hash = hash;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.INTEGRATOR, Role.RUNNER})
    @Operation(summary = "How far an erasure has come; the erased runner's own token, while it lasts, reads it too")
    public Receipt receipt(@RestPath UUID id) {
        var row = erasures.of(caller.program(), id).orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_ERASURE));
        if (caller.is(Role.RUNNER) && !ownHashes().contains(row.runnerHash)) {
            throw Problem.forbidden("Runners read the receipt of their own erasure.");
        }
        return Receipt.of(row);
    }

    private List<String> ownHashes() {
        try {
            return hash.all(UUID.fromString(caller.subject()));
        } catch (IllegalArgumentException nobody) {
            return List.of();
        }
    }
}
