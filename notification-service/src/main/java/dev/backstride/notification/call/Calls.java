package dev.backstride.notification.call;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.notification.runner.Key;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All copies of escalations. Used in transactions that hold the runner's lock. */
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, Key> {

    public Optional<Call> of(String program, UUID id) {
        return findByIdOptional(new Key(program, id));
    }

    /** Notes a copy; says whether it is new. */
    public boolean add(Call call) {
        if (of(call.program, call.id).isPresent()) {
            return false;
        }
        persist(call);
        return true;
    }

    /** The copies of {@code escalations}, the oldest first. */
    public List<Call> of(String program, Collection<UUID> escalations) {
        return list(
                "program = ?1 and escalationId in ?2 order by round, dueAt, recipient",
                program,
                List.copyOf(escalations));
    }

    /** The copies that wait because of a decision. */
    public List<Call> waiting(String program, UUID runner, UUID assessment) {
        return list(
                "program = ?1 and runnerId = ?2 and assessmentId = ?3 and state = ?4",
                program,
                runner,
                assessment,
                CallState.WAITING);
    }

    /** What {@code recipient} was or will be told about the runner since {@code since}, not including that instant. */
    public Set<Code> told(String program, UUID runner, Recipient recipient, Instant since) {
        return list(
                        "program = ?1 and runnerId = ?2 and recipient = ?3 and dueAt > ?4 and state <> ?5",
                        program,
                        runner,
                        recipient,
                        since,
                        CallState.HELD_BACK)
                .stream()
                .flatMap(call -> call.codes.stream())
                .collect(Collectors.toSet());
    }
}
