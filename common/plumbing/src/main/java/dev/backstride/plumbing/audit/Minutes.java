package dev.backstride.plumbing.audit;

import dev.backstride.plumbing.tenant.Foreword;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Has recorded what a request does beside what its path says, and its changes in their own transaction at no round trip of
 * their own. Work that nobody asked for has nothing to say.
 */
@ApplicationScoped
public class Minutes implements Foreword, Bearers {

    private final Visit visit;
    private final Trail trail;

    Minutes(Visit visit, Trail trail) {
        this.visit = visit;
        this.trail = trail;
    }

    /**
     * The request is about these too, whom its path does not name. Recorded in the current transaction, where there is one,
     * and before the answer goes out.
     */
    public void about(Collection<UUID> runners) {
        if (isInRequest()) {
            visit.about(runners);
        }
    }

    /** What the request has to have recorded, where another thread's transaction does its work together with that of others. */
    public Optional<Note> note() {
        return isInRequest() ? visit.note() : Optional.empty();
    }

    /** Records what several requests gave in the current transaction, in one round trip. */
    public void record(List<Note> notes) {
        trail.add(notes);
    }

    /** The request's note is committed. */
    public void recorded(Note note) {
        visit.recorded(note);
    }

    /** What somebody of ops does is about these; recorded at once. */
    public void about(String program, Collection<UUID> runners) {
        if (!runners.isEmpty()) {
            OnDuty.now()
                    .ifPresent(
                            duty -> trail.add(new Deed(program, duty.who(), duty.action(), Outcome.ALLOWED), runners));
        }
    }

    @Override
    public Optional<Words> words() {
        return isInRequest() ? visit.words() : Optional.empty();
    }

    @Override
    public void came(String program, UUID runner, String purpose) {
        if (isInRequest()) {
            visit.by(program, runner, purpose);
        }
    }

    private static boolean isInRequest() {
        return Arc.container().requestContext().isActive();
    }
}
