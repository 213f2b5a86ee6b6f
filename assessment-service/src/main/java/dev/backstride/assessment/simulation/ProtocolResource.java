package dev.backstride.assessment.simulation;

import dev.backstride.assessment.rulebook.Rulebook;
import dev.backstride.events.decision.Versions;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.configuration.Edition;
import dev.backstride.protocol.configuration.Figure;
import dev.backstride.protocol.rule.Rule;
import dev.backstride.protocol.rule.Source;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Which rules decide here. */
@Path("/v1/protocol")
@RolesAllowed({Role.RUNNER, Role.INTEGRATOR, Role.COACH, Role.CLINICIAN, Role.PARTNER, Role.OPS})
public class ProtocolResource {

    /**
     * The protocol in force.
     *
     * @param protocol versions of the rules and of their numbers
     * @param rules by their names, what each says, in the protocol's order
     * @param configuration the numbers
     * @param numbers the same by key, with their sensible ranges
     * @param grounds by the rules' names, what each compares with and comes from
     * @param evidence by its name, what the rules come from
     * @param editions all that are known, the first one first
     */
    public record InForce(
            Versions protocol,
            Map<String, String> rules,
            Configuration configuration,
            List<Figure> numbers,
            Map<String, Ground> grounds,
            Map<String, String> evidence,
            List<Named> editions) {}

    /**
     * What a rule goes by.
     *
     * @param numbers keys of the numbers it compares with
     * @param evidence names of what it comes from
     */
    public record Ground(List<String> numbers, List<String> evidence) {

        static Ground of(Rule rule) {
            return new Ground(
                    rule.numbers(), rule.sources().stream().map(Source::id).toList());
        }
    }

    /**
     * An edition.
     *
     * @param protocol its versions
     * @param validFrom decisions at this event time and later are made by it; absent where it holds since ever
     */
    public record Named(Versions protocol, @Nullable Instant validFrom) {

        static Named of(Edition edition) {
            var from = edition.validFrom();
            return new Named(edition.versions(), from.equals(Instant.MIN) ? null : from);
        }
    }

    private final Caller caller;
    private final Rulebook rulebook;
    private final StoryClock clock;

    ProtocolResource(Caller caller, Rulebook rulebook, StoryClock clock) {
        this.caller = caller;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "The edition in force: its rules and numbers, where they come from, and which editions follow")
    public InForce inForce() {
        caller.requireProgram();
        var protocol = rulebook.protocol();
        var now = protocol.at(clock.now());
        return new InForce(
                now.versions(),
                byName(Rule.values(), Rule::id, Rule::sentence),
                now.numbers(),
                now.numbers().figures(),
                byName(Rule.values(), Rule::id, Ground::of),
                byName(Source.values(), Source::id, Source::citation),
                protocol.editions().all().stream().map(Named::of).toList());
    }

    private static <T, V> Map<String, V> byName(T[] all, Function<T, String> name, Function<T, V> value) {
        var named = new LinkedHashMap<String, V>();
        for (var one : all) {
            named.put(name.apply(one), value.apply(one));
        }
        return named;
    }
}
