package dev.backstride.plumbing.emergency;

import dev.backstride.plumbing.program.Programs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where each program's runners get help: in its own country as the program says, elsewhere as is usual there. */
@ApplicationScoped
public class EmergencyRoutes {

    private final Programs programs;

    EmergencyRoutes(Programs programs) {
        this.programs = programs;
    }

    /**
     * The route of a runner.
     *
     * @param country where the runner is, ISO 3166-1 alpha-2; the program's where null
     */
    public EmergencyRoute of(String program, @Nullable String country) {
        var said = programs.of(program);
        var home = said.country().orElse(null);
        var usual = EmergencyRoute.in(country == null ? home : country);
        if (country != null && !Objects.equals(country, home)) {
            return usual;
        }
        return new EmergencyRoute(
                said.emergency().number().orElse(usual.number()),
                said.emergency().sameDay().orElse(usual.sameDay()));
    }
}
