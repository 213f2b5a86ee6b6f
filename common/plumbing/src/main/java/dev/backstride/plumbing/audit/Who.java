package dev.backstride.plumbing.audit;

/**
 * Who does something with a runner's data.
 *
 * @param role a role of a token, or {@link #LINK}, {@link #PROVIDER}, {@link #SERVICE}
 * @param name the subject of a token, what a link is for, or the provider's or service's name; of a runner, their keyed hash
 */
public record Who(String role, String name) {

    /** Whoever has a link of ours. */
    public static final String LINK = "link";

    /** A provider of runs that a runner linked. */
    public static final String PROVIDER = "provider";

    /** One of our services, by itself. */
    public static final String SERVICE = "service";
}
