package dev.backstride.plumbing.tenant;

import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.program.Programs;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** Who is calling, for which program. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final Programs programs;

    /** Asked for with each connection to the database, and dear: a token is searched by throwing and catching. */
    private Optional<String> served = Optional.empty();

    private boolean isKnown;

    Caller(SecurityIdentity identity, Programs programs) {
        this.identity = identity;
        this.programs = programs;
    }

    /** 403 when this installation does not serve the token's program: for doors that ask nothing of a program. */
    public void requireProgram() {
        program();
    }

    /** The program of the token; 403 when this installation does not serve it. */
    public String program() {
        return served().orElseThrow(() -> Problem.forbidden("The token names no program that is served here."));
    }

    /** Whose rows the request is about: its program's, or nobody's. */
    String tenant() {
        return served().filter(Tenant::isProgram).orElse(Tenant.NOBODY);
    }

    /** The token's subject. */
    public String subject() {
        return identity.getPrincipal().getName();
    }

    /** By what name requests are counted: the subject in its program; none without a token. */
    public Optional<String> client() {
        return identity.isAnonymous() ? Optional.empty() : Optional.of(served().orElse("") + "/" + subject());
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** Lets a runner touch only their own: 403 otherwise, whether or not there is such a runner. */
    public UUID own(UUID runner) {
        if (is(Role.RUNNER) && !runner.toString().equals(subject())) {
            throw Problem.forbidden("Runners read and write their own.");
        }
        return runner;
    }

    /** The program of the token, where this installation serves it. */
    public Optional<String> served() {
        if (!isKnown) {
            served = programs.namedBy(identity.getPrincipal());
            isKnown = true;
        }
        return served;
    }
}
