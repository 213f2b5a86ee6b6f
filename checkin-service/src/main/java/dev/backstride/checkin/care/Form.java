package dev.backstride.checkin.care;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A form as it is shown: empty, or as it was filled in with what is wrong at each field.
 *
 * @param id the name of the fact that it becomes: sent twice it is one
 * @param given what was filled in
 * @param wrong what to put right, by field
 */
public record Form(String id, MultivaluedMap<String, String> given, Map<String, String> wrong) {

    static final String ID = "id";

    /** A fresh one. */
    static Form empty() {
        return new Form(UUID.randomUUID().toString(), new MultivaluedHashMap<>(), Map.of());
    }

    /** One that has to be put right. */
    static Form again(MultivaluedMap<String, String> given, Map<String, String> wrong) {
        var id = Optional.ofNullable(given.getFirst(ID))
                .orElseGet(() -> UUID.randomUUID().toString());
        return new Form(id, given, wrong);
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    public boolean isChosen(String field, String value) {
        return given.getOrDefault(field, List.of()).contains(value);
    }

    /** What stands in a field of text. */
    public String text(String field) {
        return Optional.ofNullable(given.getFirst(field)).orElse("");
    }

    /** What is wrong with a field; empty where nothing is. */
    public String wrongWith(String field) {
        return wrong.getOrDefault(field, "");
    }
}
