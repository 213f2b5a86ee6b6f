package dev.backstride.plumbing.audit;

import java.util.UUID;

/** Whom a service knows, or forgot. */
@FunctionalInterface
public interface Acquaintance {

    /** Whether {@code program} has {@code runner}, or had them until they were erased; asked in a transaction. */
    boolean knows(String program, UUID runner);
}
