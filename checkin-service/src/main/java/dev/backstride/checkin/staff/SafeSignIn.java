package dev.backstride.checkin.staff;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses to start where staff would sign in over plain HTTP, as at the launcher's own page, which believes everybody:
 * unless somebody said that this is meant.
 */
@Singleton
class SafeSignIn {

    private final boolean enabled;
    private final Optional<URI> provider;
    private final boolean unsafe;

    SafeSignIn(
            @ConfigProperty(name = "quarkus.oidc.staff.tenant-enabled", defaultValue = "false") boolean enabled,
            @ConfigProperty(name = "quarkus.oidc.staff.auth-server-url") Optional<URI> provider,
            @ConfigProperty(name = "backstride.sign-in.unsafe", defaultValue = "false") boolean unsafe) {
        this.enabled = enabled;
        this.provider = provider;
        this.unsafe = unsafe;
    }

    void check(@Observes StartupEvent event) {
        check();
    }

    /** @throws IllegalStateException where people would be let in unseen */
    void check() {
        var isSafe = provider.map(URI::getScheme).filter("https"::equals).isPresent();
        if (enabled && !isSafe && !unsafe) {
            throw new IllegalStateException(
                    "Staff would sign in at " + provider.map(URI::toString).orElse("no address")
                            + ", which is not HTTPS. quarkus.oidc.staff.auth-server-url names your OpenID provider; the"
                            + " launcher's own sign-in page is for development only (backstride.sign-in.unsafe).");
        }
    }
}
