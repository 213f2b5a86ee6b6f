package dev.backstride.checkin.provider;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What a program and a provider agreed on ({@code backstride.providers.<program>.<provider>}). */
public interface Terms {

    /** Whether it may push: turns a provider on that needs nothing else said. */
    @WithDefault("true")
    boolean enabled();

    /** What it signs with, the newest first; each is good, so that they can be changed without losing a push. */
    Optional<List<String>> secrets();

    /** Last segments of the address it pushes to, known to it and to us; each is good. */
    Optional<List<String>> keys();

    /** What it calls the program. */
    Optional<String> clientId();

    /** What it says when it asks whether an address is ours, as Strava does. */
    Optional<String> verifyToken();

    /** Where its interface is, without a slash at the end. */
    Optional<URI> api();

    /** What its interface asks for besides a runner's token, as Suunto's subscription key. */
    Optional<String> apiKey();
}
