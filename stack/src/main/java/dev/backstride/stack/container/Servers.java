package dev.backstride.stack.container;

import dev.backstride.stack.broker.BrokerSettings;
import dev.backstride.stack.database.Databases;
import dev.backstride.stack.database.Postgres;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The two servers as containers, not started yet. */
final class Servers {

    private Servers() {}

    static PostgreSQLContainer postgres() {
        var command = Postgres.commandLine().toArray(String[]::new);
        return new PostgreSQLContainer(Image.POSTGRES.reference())
                .withEnv("POSTGRES_INITDB_ARGS", Postgres.INITDB_ARGUMENTS)
                .withUsername(Databases.SUPERUSER)
                .withDatabaseName(Databases.SUPERUSER)
                .withCommand(command);
    }

    static KafkaContainer kafka() {
        return new KafkaContainer(Image.KAFKA.reference()).withEnv(BrokerSettings.environment());
    }
}
