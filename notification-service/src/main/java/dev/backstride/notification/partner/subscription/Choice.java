package dev.backstride.notification.partner.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.EventType;
import dev.backstride.events.Schemas;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The types of events that a partner can choose from: those that are on feeds, as their schemas say. */
@ApplicationScoped
class Choice {

    private final ObjectMapper json;
    private final Map<String, EventType> byName = new HashMap<>();

    Choice(ObjectMapper json) {
        this.json = json;
        Arrays.stream(EventType.values()).filter(this::isShared).forEach(type -> {
            byName.put(type.wireName(), type);
            byName.put(shortName(type), type);
        });
    }

    /** What services alone read has no consents that open it. */
    private boolean isShared(EventType type) {
        try {
            return json.readTree(Schemas.named(Schemas.name(type)).orElseThrow())
                    .has("x-consents");
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the schema of " + type + " is none", broken);
        }
    }

    private static String shortName(EventType type) {
        return type.wireName().replaceFirst("^dev\\.backstride\\.", "").replaceFirst("\\.v\\d+$", "");
    }

    /** The wire names of {@code names}, each once; 422 where one is none. */
    List<String> wireNames(@Nullable List<String> names) {
        var chosen = new TreeSet<String>();
        for (var name : names == null ? List.<String>of() : names) {
            var type = byName.get(name);
            if (type == null) {
                throw Problem.refused(Fault.INVALID, "types", "No feed has events of the type " + name + ".");
            }
            chosen.add(type.wireName());
        }
        return List.copyOf(chosen);
    }
}
