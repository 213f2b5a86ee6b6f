package dev.backstride.stack.app;

import dev.backstride.stack.database.Access;
import dev.backstride.stack.port.Port;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How a service is told about its surroundings.
 *
 * @param open as system properties
 * @param secret as environment variables
 */
record AppSettings(Map<String, String> open, Map<String, String> secret) {

    static AppSettings of(App app, Surroundings around) {
        var database = Objects.requireNonNull(around.databases().get(app));
        var open = new LinkedHashMap<String, String>();
        open.putAll(addresses(app, around, database));
        if (app == App.NOTIFICATION) {
            open.putAll(mail(around));
        }
        open.put("quarkus.oidc.public-key", around.secrets().signer().publicKey());
        open.put("backstride.links.base-url", App.CHECKIN.url(around.ports()));
        open.putAll(story(around));
        return new AppSettings(
                open,
                Map.of(
                        "QUARKUS_DATASOURCE_PASSWORD",
                        database.password(),
                        "BACKSTRIDE_LINKS_KEY",
                        around.secrets().linkKey()));
    }

    private static Map<String, String> addresses(App app, Surroundings around, Access database) {
        return Map.of(
                "quarkus.http.host", "localhost",
                "quarkus.http.port", Integer.toString(app.port(around.ports())),
                "quarkus.management.host", "localhost",
                "quarkus.management.port", Integer.toString(app.managementPort(around.ports())),
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.username(),
                "kafka.bootstrap.servers", around.bootstrap());
    }

    private static Map<String, String> mail(Surroundings around) {
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "localhost",
                "quarkus.mailer.port", Integer.toString(around.ports().of(Port.SMTP)));
    }

    /** Steered, a step waits for commits: so they come often. */
    private static Map<String, String> story(Surroundings around) {
        return around.story().isSteered()
                ? Map.of(
                        "backstride.story.enabled", "true",
                        "backstride.story.held", "true",
                        "backstride.story.start", around.story().now().toString(),
                        "mp.messaging.incoming.intake.auto.commit.interval.ms", "25")
                : Map.of();
    }
}
