package dev.backstride.plumbing.program;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The programs this installation serves ({@code backstride.programs}), by key, and what is said of each. */
@ApplicationScoped
public class Programs {

    private final Set<String> served;
    private final ProgramsConfig config;

    /**
     * The programs of one installation.
     *
     * @param served the keys of the programs that are served here
     */
    Programs(@ConfigProperty(name = "backstride.programs") Set<String> served, ProgramsConfig config) {
        this.served = Set.copyOf(served);
        this.config = config;
        checkServed();
    }

    public boolean serves(String program) {
        return served.contains(program);
    }

    /** All of them. */
    public Set<String> served() {
        return served;
    }

    /** Those whose partners get feeds. */
    public Set<String> withFeeds() {
        return served.stream()
                .filter(program -> of(program).policies().feeds())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the token of {@code caller} names one of them. */
    public boolean serves(Principal caller) {
        return namedBy(caller).isPresent();
    }

    /** The program that the token of {@code caller} names; empty where it is not served here. */
    public Optional<String> namedBy(Principal caller) {
        return caller instanceof JsonWebToken token
                ? token.<Object>claim("program").map(Object::toString).filter(served::contains)
                : Optional.empty();
    }

    /** What is said of {@code program}; the defaults where nothing is. */
    public Program of(String program) {
        return Objects.requireNonNull(config.byKey().get(program));
    }

    /** A misspelt key would leave a program without the numbers that somebody wrote down for it. */
    private void checkServed() {
        var unknown = new TreeSet<>(config.byKey().keySet());
        unknown.removeAll(served);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("backstride.program." + unknown.first()
                    + " is said of a program that backstride.programs does not name");
        }
    }
}
