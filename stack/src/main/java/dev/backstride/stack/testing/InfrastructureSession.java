package dev.backstride.stack.testing;

import dev.backstride.stack.key.RandomKey;
import dev.backstride.stack.key.Signer;
import dev.backstride.stack.signin.Client;
import dev.backstride.stack.signin.SignIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A real PostgreSQL, a real Kafka with every topic and a mail catcher for the tests of one service: up before the
 * first test, gone after the last. What it offers becomes system properties, so that the service under test reads
 * it as its own configuration, whichever class loader it runs in.
 *
 * <p>Asked for by {@code backstride.test.service} (checkin, assessment or notification: whose database it gets; none
 * for tests without infrastructure) and {@code backstride.test.story-start} (an instant at which story time is held).
 * {@code infra} says where it runs: {@code embedded} (so unless told otherwise) or {@code containers}.
 */
public final class InfrastructureSession implements LauncherSessionListener {

    private @Nullable ForkedInfrastructure infrastructure;
    private @Nullable SignIn signIn;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var service = System.getProperty("backstride.test.service", "");
        if (!service.isBlank()) {
            var started = ForkedInfrastructure.start();
            infrastructure = started;
            var configuration = new HashMap<String, String>();
            configuration.putAll(database(started, service));
            configuration.putAll(surroundings(started));
            var signer = Signer.generate();
            configuration.putAll(keys(signer));
            configuration.putAll(staff(signer));
            configuration.putAll(story(System.getProperty("backstride.test.story-start", "")));
            configuration.forEach(System::setProperty);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (signIn != null) {
            signIn.close();
            signIn = null;
        }
        if (infrastructure != null) {
            infrastructure.close();
            infrastructure = null;
        }
    }

    private static Map<String, String> database(ForkedInfrastructure infrastructure, String service) {
        return Map.of(
                "quarkus.datasource.jdbc.url", infrastructure.of(service + ".jdbc"),
                "quarkus.datasource.username", infrastructure.of(service + ".username"),
                "quarkus.datasource.password", infrastructure.of(service + ".password"));
    }

    private static Map<String, String> surroundings(ForkedInfrastructure infrastructure) {
        return Map.of(
                "kafka.bootstrap.servers", infrastructure.of("kafka"),
                "quarkus.mailer.host", infrastructure.of("smtp.host"),
                "quarkus.mailer.port", infrastructure.of("smtp.port"),
                "quarkus.mailer.mock", "false",
                "backstride.testing.mail", infrastructure.of("mail"));
    }

    /** For the one service that has pages for staff. */
    private Map<String, String> staff(Signer signer) {
        var secret = RandomKey.generate();
        var started = SignIn.start(0, Client.pages(secret), List.of("demo", "other", "unheard-of"), signer);
        signIn = started;
        return Map.of("backstride.testing.sign-in", started.url(), "backstride.testing.sign-in-secret", secret);
    }

    private static Map<String, String> keys(Signer signer) {
        return Map.of(
                "quarkus.oidc.public-key",
                signer.publicKey(),
                TestTokens.PUBLIC_KEY,
                signer.publicKey(),
                TestTokens.PRIVATE_KEY,
                signer.privateKey(),
                "backstride.links.key",
                RandomKey.generate(),
                "backstride.erasure.key",
                RandomKey.generate());
    }

    private static Map<String, String> story(String start) {
        return start.isBlank()
                ? Map.of()
                : Map.of(
                        "backstride.story.enabled", "true",
                        "backstride.story.start", start,
                        "backstride.story.held", "true");
    }
}
