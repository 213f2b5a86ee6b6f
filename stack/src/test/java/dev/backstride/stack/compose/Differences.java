package dev.backstride.stack.compose;

import dev.backstride.stack.app.App;
import dev.backstride.stack.broker.BrokerSettings;
import dev.backstride.stack.broker.Topics;
import dev.backstride.stack.container.Image;
import dev.backstride.stack.database.Postgres;
import dev.backstride.stack.port.Port;
import dev.backstride.stack.port.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what a compose file and the launcher's tables say differently. */
final class Differences {

    private static final Ports PORTS = Ports.usual(0);
    private static final Set<String> OTHERS = Set.of(
            "secrets",
            "postgres",
            "kafka",
            "mail",
            "databases",
            "topics",
            "partners",
            "token",
            "prometheus",
            "grafana");
    private static final int PRODUCTION_BROKERS = 3;

    private final ComposeFile compose;
    private final List<String> found = new ArrayList<>();

    private Differences(ComposeFile compose) {
        this.compose = compose;
    }

    /** One sentence each; none when both say the same. */
    static List<String> of(ComposeFile compose) {
        var differences = new Differences(compose);
        differences.inNames();
        for (var app : App.values()) {
            differences.inService(app);
        }
        differences.inPostgres();
        differences.inKafka();
        differences.inMail();
        differences.inTopics();
        return differences.found;
    }

    private void inNames() {
        var expected = new TreeSet<>(OTHERS);
        for (var app : App.values()) {
            expected.add(app.module());
        }
        compare("the services", expected, compose.services());
    }

    private void inService(App app) {
        var name = app.module();
        compare(name + "'s environment", Told.inTheOpen(app), compose.environment(name));
        compare(
                name + "'s ports",
                List.of(
                        published(app.port(PORTS), app.port(PORTS)),
                        published(app.managementPort(PORTS), app.managementPort(PORTS))),
                compose.ports(name));
        compare(
                name + "'s image is built of",
                name,
                compose.service(name).at("/build/args/SERVICE").asText());
        compare(name + "'s secrets", app.id() + "-secret", compose.mounts(name).getOrDefault("/app/config", ""));
        compare(
                name + "'s own secrets",
                app.id() + "-secret",
                compose.mounts("secrets").getOrDefault("/secrets/" + name, ""));
    }

    private void inPostgres() {
        compare("PostgreSQL's image", Image.POSTGRES.reference(), compose.image("postgres"));
        compare("PostgreSQL's port", List.of(published(PORTS.of(Port.POSTGRES), 5432)), compose.ports("postgres"));
        compare("PostgreSQL's settings", Postgres.commandLine(), compose.command("postgres"));
        compare(
                "PostgreSQL's environment",
                Map.of(
                        "POSTGRES_INITDB_ARGS",
                        Postgres.INITDB_ARGUMENTS,
                        "POSTGRES_PASSWORD_FILE",
                        "/run/secrets/postgres/password"),
                compose.environment("postgres"));
    }

    private void inKafka() {
        var outside = PORTS.of(Port.KAFKA);
        compare("Kafka's image", Image.KAFKA.reference(), compose.image("kafka"));
        var partners = PORTS.of(Port.KAFKA_PARTNERS);
        compare(
                "Kafka's ports",
                List.of(published(outside, outside), published(partners, partners)),
                compose.ports("kafka"));
        var actual = compose.environment("kafka");
        BrokerSettings.environment()
                .forEach((name, value) -> compare("Kafka's " + name, value, actual.getOrDefault(name, "")));
        compare(
                "where Kafka says it is",
                "INSIDE://kafka:9092,OUTSIDE://localhost:%d,PARTNERS://localhost:%d".formatted(outside, partners),
                actual.getOrDefault("KAFKA_ADVERTISED_LISTENERS", ""));
    }

    private void inMail() {
        compare("the mail catcher's image", Image.MAIL.reference(), compose.image("mail"));
        compare(
                "the mail catcher's ports",
                List.of(published(PORTS.of(Port.SMTP), 1025), published(PORTS.of(Port.MAIL_PAGE), 8025)),
                compose.ports("mail"));
    }

    private void inTopics() {
        var programs = List.of(compose.option("topics", "--programs").split(","));
        var file =
                compose.folder().resolve(compose.mounts("topics").getOrDefault(compose.option("topics", "--file"), ""));
        compare(
                "the programs whose partners are let in",
                programs,
                List.of(compose.option("partners", "--programs").split(",")));
        compare("the broker that gets the topics", "kafka:9092", compose.option("topics", "--kafka"));
        compare(
                "the topics",
                Topics.packaged().planned(List.of("demo"), PRODUCTION_BROKERS),
                Topics.in(file).planned(programs, PRODUCTION_BROKERS));
    }

    private static String published(int outside, int inside) {
        return "127.0.0.1:%d:%d".formatted(outside, inside);
    }

    private void compare(String what, Object table, Object actual) {
        if (!table.equals(actual)) {
            found.add("%s: %s in docker-compose.yml, %s in the table".formatted(what, actual, table));
        }
    }
}
