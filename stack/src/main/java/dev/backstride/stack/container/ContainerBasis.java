package dev.backstride.stack.container;

import dev.backstride.stack.basis.Foundation;
import dev.backstride.stack.broker.Topics;
import dev.backstride.stack.database.Access;
import dev.backstride.stack.database.Databases;
import dev.backstride.stack.mail.MailCatcher;
import dev.backstride.stack.port.Port;
import dev.backstride.stack.port.Ports;
import java.time.Instant;
import java.util.Collection;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL, and Kafka with its topics, in containers that go with this process; the mail catcher is in it. */
record ContainerBasis(PostgreSQLContainer postgres, KafkaContainer kafka, MailCatcher mail) implements Foundation {

    /** Starts all; an engine must be reachable. */
    static ContainerBasis start(Ports ports, Collection<String> programs) {
        var mail = MailCatcher.start(ports.of(Port.SMTP), ports.of(Port.MAIL_PAGE), Instant::now);
        var basis = new ContainerBasis(Servers.postgres(), Servers.kafka(), mail);
        try {
            Startables.deepStart(basis.postgres, basis.kafka).join();
            Topics.packaged().create(basis.bootstrap(), programs);
            return basis;
        } catch (RuntimeException e) {
            basis.close();
            throw e;
        }
    }

    @Override
    public Access database(String name) {
        var server = "%s:%d".formatted(postgres.getHost(), postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT));
        return new Databases(server, postgres.getPassword()).own(name, name);
    }

    @Override
    public String bootstrap() {
        return kafka.getBootstrapServers();
    }

    @Override
    public void close() {
        try (postgres;
                kafka;
                mail) {
            // Closed in the order mail, broker, database.
        }
    }
}
