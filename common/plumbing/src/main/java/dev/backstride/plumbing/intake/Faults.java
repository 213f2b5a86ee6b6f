package dev.backstride.plumbing.intake;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the world's faults, which pass, from those that lie in what we handle. */
public final class Faults {

    /** SQLSTATE classes of faulty data or statements: trying again changes nothing. */
    private static final Set<String> OURS = Set.of("22", "23", "42");

    private static final int DEEPEST = 20;

    private Faults() {}

    /** Whether the database or its transaction failed rather than the data: at a statement, or at the commit. */
    public static boolean isTheWorlds(Throwable fault) {
        return all(fault, DEEPEST)
                .anyMatch(cause -> cause instanceof SQLException sql
                        ? !OURS.contains(
                                Objects.toString(sql.getSQLState(), "  ").substring(0, 2))
                        : cause instanceof jakarta.transaction.SystemException
                                || cause instanceof jakarta.transaction.NotSupportedException
                                || tookTooLong(cause));
    }

    /** What is ended because it took too long cannot be committed, and has no reason besides. */
    private static boolean tookTooLong(Throwable cause) {
        return cause instanceof RollbackException && cause.getCause() == null && cause.getSuppressed().length == 0;
    }

    /** Kind and message of the innermost cause. */
    public static String describe(Throwable fault) {
        var root = root(fault);
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    /** Kind of the innermost cause and where it was thrown: the same for all that fails in the same way. */
    static String place(Throwable fault) {
        var root = root(fault);
        var top = Stream.of(root.getStackTrace()).findFirst().map(StackTraceElement::toString);
        return root.getClass().getName() + " " + top.orElse("");
    }

    private static Throwable root(Throwable fault) {
        return chain(fault).reduce((_, last) -> last).orElse(fault);
    }

    /** With what is suppressed: what undid a commit stands there. */
    private static Stream<Throwable> all(Throwable fault, int deep) {
        var inner = Stream.concat(Stream.ofNullable(fault.getCause()), Arrays.stream(fault.getSuppressed()));
        return deep == 0
                ? Stream.empty()
                : Stream.concat(Stream.of(fault), inner.flatMap(cause -> all(cause, deep - 1)));
    }

    private static Stream<Throwable> chain(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }
}
