package dev.backstride.checkin.symptom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.checkin.body.JsonBody;
import dev.backstride.checkin.fact.FactReader;
import dev.backstride.checkin.fact.Telling;
import dev.backstride.checkin.request.Errands;
import dev.backstride.events.fact.Fact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;

/** What the doors of this package do alike: read, tell, answer. */
@RequestScoped
class Door {

    private final JsonBody bodies;
    private final FactReader reader;
    private final Errands errands;
    private final Telling telling;

    Door(JsonBody bodies, FactReader reader, Errands errands, Telling telling) {
        this.bodies = bodies;
        this.reader = reader;
        this.errands = errands;
        this.telling = telling;
    }

    /** Takes in a fact of the given type. */
    Response take(UUID runner, Class<? extends Fact> type, InputStream body) {
        return take(runner, type, read(body));
    }

    ObjectNode read(InputStream body) {
        return bodies.object(body);
    }

    Response take(UUID runner, Class<? extends Fact> type, ObjectNode body) {
        var errand = errands.to(runner, body.toString());
        return telling.tell(errand, reader.read(runner, type, body)).response();
    }
}
