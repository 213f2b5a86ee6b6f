package dev.backstride.checks.house.breach.plumbing.tenant;

/** Opens every program's rows. */
public final class Tenant {

    private Tenant() {}

    /** Nothing is there. */
    public static void everyone(Runnable work) {
        work.run();
    }
}
