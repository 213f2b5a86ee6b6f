package dev.backstride.plumbing.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A service that knows whom a test makes known. */
@ApplicationScoped
public class EverybodyKnown implements Acquaintance {

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    void add(String program, UUID runner) {
        known.add(program + runner);
    }

    @Override
    public boolean knows(String program, UUID runner) {
        return known.contains(program + runner);
    }
}
