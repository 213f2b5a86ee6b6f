package dev.backstride.stack.testing;

import dev.backstride.stack.key.LinkKey;
import dev.backstride.stack.key.Signer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL, a real Kafka with every topic and a mail catcher, for the {@code @QuarkusTest}s of one service.
 *
 * <p>Arguments: {@code service} (checkin, assessment or notification: whose database it gets) and, where story time is
 * to be held, {@code story-start} (an instant).
 */
public final class RealInfrastructure implements QuarkusTestResourceLifecycleManager {

    private Map<String, String> arguments = Map.of();
    private @Nullable ForkedInfrastructure infrastructure;

    @Override
    public void init(Map<String, String> initArgs) {
        arguments = initArgs;
    }

    @Override
    public Map<String, String> start() {
        var started = ForkedInfrastructure.start();
        infrastructure = started;
        var configuration = new HashMap<String, String>();
        configuration.putAll(database(started, service()));
        configuration.putAll(surroundings(started));
        configuration.putAll(keys());
        configuration.putAll(story());
        return configuration;
    }

    private String service() {
        var service = arguments.get("service");
        if (service == null) {
            throw new IllegalArgumentException("RealInfrastructure needs @ResourceArg(name = \"service\", value = …)");
        }
        return service;
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

    private static Map<String, String> keys() {
        var signer = Signer.generate();
        return Map.of(
                "quarkus.oidc.public-key",
                signer.publicKey(),
                TestTokens.PUBLIC_KEY,
                signer.publicKey(),
                TestTokens.PRIVATE_KEY,
                signer.privateKey(),
                "backstride.links.key",
                LinkKey.generate());
    }

    private Map<String, String> story() {
        var start = arguments.get("story-start");
        return start == null
                ? Map.of()
                : Map.of(
                        "backstride.story.enabled", "true",
                        "backstride.story.start", start,
                        "backstride.story.held", "true");
    }

    @Override
    public void stop() {
        if (infrastructure != null) {
            infrastructure.close();
            infrastructure = null;
        }
    }
}
