package dev.backstride.checkin.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.checkin.name.Hash;
import dev.backstride.events.fact.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** What a fact says, as JSON: to store it, to stamp it, to tell whether two say the same. */
@ApplicationScoped
public class Contents {

    private static final String ID = "id";
    private static final String RECEIVED_AT = "receivedAt";

    private final ObjectMapper json;
    private final ObjectWriter sorted;

    Contents(ObjectMapper json) {
        this.json = json;
        this.sorted = json.writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED);
    }

    /** SHA-256 of what {@code fact} says, apart from its name and the time it came in. */
    public String hash(Fact fact) {
        try {
            var said = tree(fact);
            said.remove(ID);
            said.remove(RECEIVED_AT);
            return Hash.of(sorted.writeValueAsString(said));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a fact cannot be written", unwritable);
        }
    }

    /** {@code fact} under the name {@code id}. */
    <F extends Fact> F named(F fact, String id) {
        return with(fact, ID, id);
    }

    /** {@code fact} as it came in at {@code now}. */
    <F extends Fact> F received(F fact, Instant now) {
        return with(fact, RECEIVED_AT, now.toString());
    }

    String write(Fact fact) {
        try {
            return json.writeValueAsString(fact);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a fact cannot be written", unwritable);
        }
    }

    <F extends Fact> F read(String content, Class<F> type) {
        try {
            return json.readValue(content, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a stored fact cannot be read", unreadable);
        }
    }

    private ObjectNode tree(Fact fact) {
        return json.valueToTree(fact);
    }

    @SuppressWarnings("unchecked") // a fact's class is its type
    private <F extends Fact> F with(F fact, String field, String value) {
        try {
            return (F) json.treeToValue(tree(fact).put(field, value), fact.getClass());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a fact cannot be read back", unreadable);
        }
    }
}
