package dev.backstride.plumbing.emergency;

import dev.backstride.plumbing.program.Program.Emergency;
import dev.backstride.plumbing.program.Programs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where each program's runners get help: in its own country as the program says, elsewhere as is usual there. */
@ApplicationScoped
public class EmergencyRoutes {

    private final Programs programs;

    EmergencyRoutes(Programs programs) {
        this.programs = programs;
    }

    /**
     * The route of a runner, in English.
     *
     * @param country where the runner is, ISO 3166-1 alpha-2; the program's where null
     */
    public EmergencyRoute of(String program, @Nullable String country) {
        return of(program, country, Locale.ENGLISH);
    }

    /**
     * The same said in {@code locale}. What a program says in English only stays so: the right place matters more than
     * the language.
     */
    public EmergencyRoute of(String program, @Nullable String country, Locale locale) {
        var said = programs.of(program);
        var home = said.country().orElse(null);
        var usual = EmergencyRoute.in(country == null ? home : country, locale);
        if (country != null && !Objects.equals(country, home)) {
            return usual;
        }
        return new EmergencyRoute(
                said.emergency().number().orElse(usual.number()),
                sameDay(said.emergency(), locale).orElse(usual.sameDay()));
    }

    private static Optional<String> sameDay(Emergency said, Locale locale) {
        return Optional.ofNullable(said.sameDayIn().get(locale.getLanguage())).or(said::sameDay);
    }
}
