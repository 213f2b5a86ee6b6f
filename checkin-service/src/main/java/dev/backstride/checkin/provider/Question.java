package dev.backstride.checkin.provider;

import java.util.Map;
import java.util.Optional;

/** What a provider asks in the query of an address, before it pushes there. */
public record Question(Map<String, String> query) {

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }
}
