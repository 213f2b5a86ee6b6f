package dev.backstride.plumbing.problem;

import java.util.Arrays;

/** What the framework means, which knows a status and no more. */
final class Usual {

    private static final int CONFLICT = 409;

    private Usual() {}

    /** The fault that usually comes with {@code status}. */
    static Fault of(int status) {
        return Arrays.stream(Fault.values())
                .filter(fault -> fault.status() == status && isGeneral(fault))
                .findFirst()
                .orElse(Fault.OTHER);
    }

    private static boolean isGeneral(Fault fault) {
        return fault != Fault.UNAUTHENTIC && fault.status() != CONFLICT;
    }
}
