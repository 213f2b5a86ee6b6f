package dev.backstride.plumbing.audit;

import java.util.Optional;

/**
 * Somebody of ops does something on the management port, for as long as it takes.
 *
 * @param action a verb and the template of a path
 */
public record OnDuty(Who who, String action) {

    private static final ScopedValue<OnDuty> NOW = ScopedValue.newInstance();

    /** Does {@code work} as this. */
    public <A, X extends Exception> A during(ScopedValue.CallableOp<A, X> work) throws X {
        return ScopedValue.where(NOW, this).call(work);
    }

    static Optional<OnDuty> now() {
        return NOW.isBound() ? Optional.of(NOW.get()) : Optional.empty();
    }
}
