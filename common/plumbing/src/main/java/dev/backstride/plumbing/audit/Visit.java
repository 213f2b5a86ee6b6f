package dev.backstride.plumbing.audit;

import dev.backstride.plumbing.loop.AfterCommit;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Foreword;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Status;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose data a request is about, who is asking, and what of it is recorded already. */
@RequestScoped
class Visit {

    private static final List<String> ROLES =
            List.of(Role.RUNNER, Role.CLINICIAN, Role.COACH, Role.INTEGRATOR, Role.PARTNER, Role.OPS);

    /** Whom a link is for; it counts more than a token that may come along. */
    private record Bearer(String program, String purpose) {}

    private final Caller caller;
    private final Trail trail;
    private final AuditHash hash;
    private final AfterCommit afterCommit;

    private final Set<UUID> runners = new HashSet<>();
    /** In transactions of which some may not have come to their end, or to a good one. */
    private final Set<UUID> written = new HashSet<>();

    private final Set<UUID> recorded = new HashSet<>();
    private @Nullable String action;
    private @Nullable Bearer bearer;

    Visit(Caller caller, Trail trail, AuditHash hash, AfterCommit afterCommit) {
        this.caller = caller;
        this.trail = trail;
        this.hash = hash;
        this.afterCommit = afterCommit;
    }

    /**
     * A request begins.
     *
     * @param door its verb, and the template of its path
     * @param runner whom its path names
     */
    void begin(String door, Optional<UUID> runner) {
        action = door;
        runner.ifPresent(runners::add);
    }

    boolean hasBegun() {
        return action != null;
    }

    /** A link of ours was opened: it is the permission. */
    void by(String program, UUID runner, String purpose) {
        bearer = new Bearer(program, purpose);
        runners.add(runner);
    }

    /** The request is about these too, whom its path does not name. Recorded in the current transaction, where there is one. */
    void about(Collection<UUID> more) {
        runners.addAll(more);
        var unwritten = without(written);
        if (!unwritten.isEmpty() && QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
            deed(Outcome.ALLOWED).ifPresent(deed -> {
                trail.add(deed, unwritten);
                remember(unwritten);
            });
        }
    }

    /** What is to be recorded in the current transaction. */
    Optional<Foreword.Words> words() {
        var unwritten = without(written);
        return unwritten.isEmpty()
                ? Optional.empty()
                : deed(Outcome.ALLOWED).map(deed -> {
                    remember(unwritten);
                    return trail.rows(deed, unwritten);
                });
    }

    /** What is to be recorded in a transaction of others that does the request's work. */
    Optional<Note> note() {
        var unrecorded = without(recorded);
        return unrecorded.isEmpty() ? Optional.empty() : deed(Outcome.ALLOWED).map(deed -> new Note(deed, unrecorded));
    }

    /** It was recorded. */
    void recorded(Note note) {
        written.addAll(note.runners());
        recorded.addAll(note.runners());
    }

    /** What is still to be recorded, now that it is known how the request ends. */
    Optional<Runnable> rest(Outcome outcome) {
        var whom = outcome == Outcome.ALLOWED ? without(recorded) : Set.copyOf(runners);
        return whom.isEmpty()
                ? Optional.empty()
                : deed(outcome).map(deed -> () -> Tenant.of(deed.program(), () -> trail.add(deed, whom)));
    }

    private Set<UUID> without(Set<UUID> others) {
        var rest = new HashSet<>(runners);
        rest.removeAll(others);
        return rest;
    }

    private void remember(Set<UUID> now) {
        written.addAll(now);
        afterCommit.run(new Object(), () -> recorded.addAll(now));
    }

    private Optional<Deed> deed(Outcome outcome) {
        var what = action;
        var link = bearer;
        if (what == null) {
            return Optional.empty();
        }
        return link == null
                ? caller.served().map(program -> new Deed(program, who(program), what, outcome))
                : Optional.of(new Deed(link.program(), new Who(Who.LINK, link.purpose()), what, outcome));
    }

    private Who who(String program) {
        var role = ROLES.stream().filter(caller::is).findFirst().orElse("");
        return new Who(role, role.equals(Role.RUNNER) ? self(program) : caller.subject());
    }

    /** A runner is not named here either. */
    private String self(String program) {
        try {
            return HexFormat.of().formatHex(hash.of(program, UUID.fromString(caller.subject())));
        } catch (IllegalArgumentException noRunner) {
            return caller.subject();
        }
    }
}
