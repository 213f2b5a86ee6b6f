package dev.backstride.plumbing.tenant;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Status;
import java.util.Optional;

/**
 * Whose rows a piece of work sees and writes: one program's, or everyone's. A request with a token is for the token's
 * program; all others say for whom they work, and see nothing where they do not. It is said for one thread, for as
 * long as the work takes, and before a transaction begins: a transaction is for one tenant.
 */
public final class Tenant {

    static final String NOBODY = "";
    private static final String EVERYONE = "*";
    private static final ScopedValue<String> SAID = ScopedValue.newInstance();

    private Tenant() {}

    /** Works for {@code program} and sees no other's rows. */
    public static void of(String program, Runnable work) {
        named(program).run(work);
    }

    /** Works for {@code program} and sees no other's rows. */
    public static <T, X extends Throwable> T of(String program, ScopedValue.CallableOp<T, X> work) throws X {
        return named(program).call(work);
    }

    /** Works for all programs and sees all rows. */
    public static void everyone(Runnable work) {
        work(EVERYONE).run(work);
    }

    /** Works for all programs and sees all rows. */
    public static <T, X extends Throwable> T everyone(ScopedValue.CallableOp<T, X> work) throws X {
        return work(EVERYONE).call(work);
    }

    /** Whether a program can be called {@code name}. */
    public static boolean isProgram(String name) {
        return !name.equals(NOBODY) && !name.equals(EVERYONE);
    }

    /** For whom this thread said it works. */
    static Optional<String> said() {
        return SAID.isBound() ? Optional.of(SAID.get()) : Optional.empty();
    }

    private static ScopedValue.Carrier named(String program) {
        if (!isProgram(program)) {
            throw new IllegalArgumentException("no program: '" + program + "'");
        }
        return work(program);
    }

    private static ScopedValue.Carrier work(String tenant) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION && !tenant.equals(said().orElse(NOBODY))) {
            throw new IllegalStateException("a transaction is for one tenant: say for whom before it begins");
        }
        return ScopedValue.where(SAID, tenant);
    }
}
