package dev.backstride.plumbing.health;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaFuture;
import org.jspecify.annotations.Nullable;

/** Kafka as ops ask it: never for longer than two seconds. */
@ApplicationScoped
class Broker {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, Object> settings;
    private @Nullable Admin admin;

    Broker(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        this.settings = settings;
    }

    /** Connects when somebody asks for the first time. */
    synchronized Admin admin() {
        var open = admin;
        if (open == null) {
            var mine = new HashMap<>(settings);
            mine.put("request.timeout.ms", (int) PATIENCE.toMillis());
            mine.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
            open = Admin.create(mine);
            admin = open;
        }
        return open;
    }

    /** How many brokers there are; 0 where none answers. */
    int brokers() {
        try {
            return answer(admin().describeCluster().nodes()).size();
        } catch (IllegalStateException silent) {
            return 0;
        }
    }

    /**
     * The answer.
     *
     * @throws IllegalStateException when there is none in time
     */
    static <T> T answer(KafkaFuture<T> question) {
        try {
            return question.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException silent) {
            throw new IllegalStateException("Kafka does not answer", silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while asking Kafka", stopped);
        }
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(PATIENCE);
        }
    }
}
