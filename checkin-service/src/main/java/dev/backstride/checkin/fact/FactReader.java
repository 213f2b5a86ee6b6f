package dev.backstride.checkin.fact;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.checkin.body.JsonBody;
import dev.backstride.checkin.name.NameBased;
import dev.backstride.checkin.runner.Eligibility;
import dev.backstride.events.fact.Fact;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads a fact from the body that tells it, and gives it a name where it has none. */
@ApplicationScoped
public class FactReader {

    private static final String ID = "id";
    private static final String UNNAMED = "unnamed";

    private final JsonBody bodies;
    private final Contents contents;
    private final StoryClock clock;

    FactReader(JsonBody bodies, Contents contents, StoryClock clock) {
        this.bodies = bodies;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * The fact that {@code body} tells of {@code runner}: right in shape, range and time.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 or 422 with the field at fault
     */
    public <F extends Fact> F read(UUID runner, Class<F> type, ObjectNode body) {
        if (body.has("receivedAt")) {
            throw Problem.refused(Fault.INVALID, "receivedAt", "When a fact came in is ours to say.");
        }
        if (body.has(ID)) {
            return plausible(bodies.valid(body, type));
        }
        var unnamed = bodies.valid(body.deepCopy().put(ID, UNNAMED), type);
        return plausible(contents.named(unnamed, name(runner, unnamed)));
    }

    /** {@code fact}, unless its time or zone cannot be. */
    public <F extends Fact> F plausible(F fact) {
        var zone = fact.zone();
        if (zone != null) {
            Eligibility.checkZone(zone);
        }
        EventTime.of(fact).check(clock.now());
        return fact;
    }

    private String name(UUID runner, Fact unnamed) {
        return NameBased.uuid(runner, FactKind.of(unnamed), contents.hash(unnamed))
                .toString();
    }
}
