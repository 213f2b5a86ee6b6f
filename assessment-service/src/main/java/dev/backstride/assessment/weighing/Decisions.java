package dev.backstride.assessment.weighing;

import dev.backstride.assessment.history.Decided;
import dev.backstride.events.decision.Content;
import dev.backstride.protocol.issue.Amendments.Stood;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The decisions about a runner since the last one that a course remembers, that one included: those that facts in
 * order may still change. Not thread-safe.
 */
final class Decisions {

    private final List<Stood> inForce = new ArrayList<>();
    private final Set<UUID> taken = new HashSet<>();

    Decisions(Collection<Decided> decided) {
        decided.stream().filter(Decided::isInForce).forEach(one -> inForce.add(new Stood(one.id(), one.content())));
        decided.forEach(one -> taken.add(one.id()));
    }

    /** Those in force at {@code instant} and later, oldest first. */
    List<Stood> since(Instant instant) {
        return inForce.stream().filter(one -> !at(one).isBefore(instant)).toList();
    }

    /** The newest in force. */
    Optional<Stood> newest() {
        return inForce.isEmpty() ? Optional.empty() : Optional.of(inForce.getLast());
    }

    /** Whether that id was ever given to a decision. */
    boolean isTaken(UUID id) {
        return taken.contains(id);
    }

    void issue(UUID id, Content content) {
        inForce.add(new Stood(id, content));
        inForce.sort(Comparator.comparing(Decisions::at));
        taken.add(id);
    }

    void end(UUID id) {
        inForce.removeIf(one -> one.id().equals(id));
    }

    private static Instant at(Stood one) {
        return one.content().decision().at();
    }
}
