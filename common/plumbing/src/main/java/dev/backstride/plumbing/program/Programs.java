package dev.backstride.plumbing.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The programs this installation serves ({@code backstride.programs}), by name. */
@ApplicationScoped
public class Programs {

    private final Set<String> names;

    Programs(@ConfigProperty(name = "backstride.programs") Set<String> names) {
        this.names = Set.copyOf(names);
    }

    public boolean serves(String program) {
        return names.contains(program);
    }
}
