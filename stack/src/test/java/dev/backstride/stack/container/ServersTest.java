package dev.backstride.stack.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The containers' definitions, none of them started. */
class ServersTest {

    @Test
    void postgres_is_as_durable_as_without_a_container() {
        try (var postgres = Servers.postgres()) {
            assertThat(postgres.getCommandParts()).startsWith("postgres").contains("fsync=on", "synchronous_commit=on");
            assertThat(postgres.getEnvMap()).containsEntry("POSTGRES_INITDB_ARGS", "--encoding=UTF8 --locale=C.UTF-8");
        }
    }

    @Test
    void kafka_makes_no_topic_that_nobody_planned_and_notices_a_dead_consumer_soon() {
        try (var kafka = Servers.kafka()) {
            assertThat(kafka.getEnvMap())
                    .containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                    .containsEntry("KAFKA_GROUP_CONSUMER_SESSION_TIMEOUT_MS", "6000");
        }
    }
}
