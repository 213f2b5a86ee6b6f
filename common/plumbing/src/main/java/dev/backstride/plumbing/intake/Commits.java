package dev.backstride.plumbing.intake;

import static org.apache.kafka.clients.consumer.ConsumerConfig.AUTO_COMMIT_INTERVAL_MS_CONFIG;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.BiConsumer;

/** {@code commit-strategy=handled} of an incoming channel, at its {@code auto.commit.interval.ms}. See {@link ChannelCommits}. */
@ApplicationScoped
@Identifier("handled")
class Commits implements KafkaCommitHandler.Factory {

    private static final int MILLIS = 100;

    @Override
    public KafkaCommitHandler create(
            KafkaConnectorIncomingConfiguration channel,
            Vertx vertx,
            KafkaConsumer<?, ?> consumer,
            BiConsumer<Throwable, Boolean> onFailure) {
        var interval = channel.config().getOptionalValue(AUTO_COMMIT_INTERVAL_MS_CONFIG, Integer.class);
        return ChannelCommits.begin(channel.getChannel(), consumer, Duration.ofMillis(interval.orElse(MILLIS)));
    }
}
