package dev.backstride.checkin.provider;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Terms, with all that any provider asks for. */
public record Agreed(Optional<List<String>> secrets, Optional<URI> api, Optional<String> apiKey) implements Terms {

    /** Of two secrets, as while one is changed for the other. */
    public static final Agreed TERMS = new Agreed(
            Optional.of(List.of("new secret", "old secret")),
            Optional.of(URI.create("https://apis.garmin.com")),
            Optional.of("subscription"));

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public Optional<List<String>> keys() {
        return Optional.of(List.of("a-key", "a-newer-key"));
    }

    @Override
    public Optional<String> clientId() {
        return Optional.of("client");
    }

    @Override
    public Optional<String> verifyToken() {
        return Optional.of("the word");
    }
}
