package dev.backstride.assessment.simulation;

import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import java.time.DateTimeException;
import java.time.ZoneId;

/** Zones as clients name them. */
final class Zones {

    private Zones() {}

    /** The runner's home; 422 where it or a fact's zone is none. */
    static ZoneId homeOf(Simulation simulation) {
        var facts = simulation.facts();
        for (var index = 0; index < facts.size(); index++) {
            var zone = facts.get(index).zone();
            if (zone != null) {
                parse(zone, "facts[" + index + "].zone");
            }
        }
        return parse(simulation.runner().zone(), "runner.zone");
    }

    private static ZoneId parse(String zone, String field) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException _) {
            throw Problem.refused(Fault.UNKNOWN_ZONE, field, "Not an IANA time zone.");
        }
    }
}
