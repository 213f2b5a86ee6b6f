package dev.backstride.plumbing;

import dev.backstride.events.runner.Consent;
import dev.backstride.plumbing.outbox.Consents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What runners agree to: everything, unless they said otherwise. */
@ApplicationScoped
public class Agreements implements Consents {

    private final Map<UUID, Set<Consent>> told = new ConcurrentHashMap<>();

    @Override
    public Map<UUID, Set<Consent>> inForce(Collection<UUID> runners) {
        return runners.stream()
                .collect(Collectors.toMap(
                        Function.identity(), runner -> told.getOrDefault(runner, Set.of(Consent.values()))));
    }

    void agree(UUID runner, Consent... consents) {
        told.put(runner, Set.of(consents));
    }
}
