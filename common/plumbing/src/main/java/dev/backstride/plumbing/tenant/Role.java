package dev.backstride.plumbing.tenant;

/** The roles of the {@code groups} claim. Constants, because annotations need them. */
public final class Role {

    /** Registers its program's runners and writes their facts. */
    public static final String INTEGRATOR = "integrator";

    /** Reads and writes their own; the token's subject is the runner's id. */
    public static final String RUNNER = "runner";

    public static final String COACH = "coach";
    public static final String CLINICIAN = "clinician";

    /** Reads as a coach does. */
    public static final String PARTNER = "partner";

    /** Operates; reads no health data. */
    public static final String OPS = "ops";

    private Role() {}
}
