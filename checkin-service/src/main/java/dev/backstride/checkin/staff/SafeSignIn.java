package dev.backstride.checkin.staff;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses to start where people would sign in over plain HTTP, as at the launcher's own page, which believes everybody:
 * unless somebody said that this is meant.
 */
@Singleton
class SafeSignIn {

    /** Whose pages people sign in to, each by the name of its settings. */
    private static final List<String> PAGES = List.of("staff", "own-page");

    private final Config config;
    private final boolean unsafe;

    /**
     * A look at how people sign in.
     *
     * @param unsafe whether signing in over plain HTTP is meant: on one's own machine alone
     */
    SafeSignIn(
            Config config, @ConfigProperty(name = "backstride.sign-in.unsafe", defaultValue = "false") boolean unsafe) {
        this.config = config;
        this.unsafe = unsafe;
    }

    void check(@Observes StartupEvent event) {
        PAGES.forEach(this::check);
    }

    private void check(String pages) {
        var settings = "quarkus.oidc." + pages;
        var enabled = config.getOptionalValue(settings + ".tenant-enabled", boolean.class)
                .orElse(false);
        var address = settings + ".auth-server-url";
        check(address, enabled, config.getOptionalValue(address, URI.class), unsafe);
    }

    /**
     * Passes, or says what is wrong.
     *
     * @param address the setting that names the provider
     * @param enabled whether anybody signs in there
     * @throws IllegalStateException where people would be let in unseen
     */
    static void check(String address, boolean enabled, Optional<URI> provider, boolean unsafe) {
        var isSafe = provider.map(URI::getScheme).filter("https"::equals).isPresent();
        if (enabled && !isSafe && !unsafe) {
            throw new IllegalStateException(
                    "People would sign in at " + provider.map(URI::toString).orElse("no address")
                            + ", which is not HTTPS. " + address + " names your OpenID provider; the"
                            + " launcher's own sign-in page is for development only (backstride.sign-in.unsafe).");
        }
    }
}
