package dev.backstride.checkin.provider;

import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.program.Programs;
import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The providers that push here, each for the programs that have terms with it. Who names a provider nobody knows, or
 * leaves out what it needs, cannot start the service.
 */
@Startup
@Singleton
public class Providers {

    private final Map<String, Provider> byName;
    private final Map<String, Map<String, Terms>> terms = new HashMap<>();

    @Inject
    Providers(@All List<Provider> all, ProvidersConfig config, Programs programs) {
        this(all, config.byProgram(), programs.served());
    }

    Providers(List<Provider> all, Map<String, Map<String, Terms>> byProgram, Set<String> programs) {
        byName = all.stream().collect(Collectors.toUnmodifiableMap(Provider::name, Function.identity()));
        new TreeMap<>(byProgram).forEach((program, ofProgram) -> {
            require(programs.contains(program), program, "is no program of this installation");
            new TreeMap<>(ofProgram).forEach((name, said) -> open(program, name, said));
        });
    }

    private void open(String program, String name, Terms said) {
        var place = program + "." + name;
        require(byName.containsKey(name), place, "is no provider; there are " + byName.keySet());
        if (said.enabled()) {
            for (var need : of(name).needs()) {
                require(need.isMetBy(said), place + "." + need.property(), "is missing");
            }
            terms.computeIfAbsent(name, _ -> new TreeMap<>()).put(program, said);
        }
    }

    private static void require(boolean isSo, String place, String otherwise) {
        if (!isSo) {
            throw new IllegalStateException("backstride.providers." + place + " " + otherwise);
        }
    }

    /** The provider of this name; 404 where none of this installation's programs has terms with it. */
    public Provider of(String name) {
        return Optional.ofNullable(byName.get(name)).orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_PROVIDER));
    }

    /** The terms of each program with a provider; 404 where nobody has any. */
    public Map<String, Terms> terms(String provider) {
        return Optional.ofNullable(terms.get(provider)).orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_PROVIDER));
    }

    /** A program's terms with a provider; empty where it has none. */
    public Optional<Terms> terms(String program, String provider) {
        return Optional.ofNullable(terms.getOrDefault(provider, Map.of()).get(program));
    }

    /** The programs with any provider. */
    public Set<String> programs() {
        return terms.values().stream()
                .flatMap(ofProvider -> ofProvider.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
