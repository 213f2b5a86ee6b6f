package dev.backstride.plumbing.outbox;

import dev.backstride.events.Topic;
import dev.backstride.plumbing.loop.WokenLoop;
import dev.backstride.plumbing.program.Programs;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the compacted topics moving, that of runners and the feeds of what stands: a broker ends a segment, and compacts
 * what was written, only when more is written after it. Where nobody registers or is decided about, an erased runner's
 * records would stay for ever. An empty record in each partition now and then is enough; readers pass over it.
 */
@ApplicationScoped
class Sweep {

    private static final String KEY = "sweep";

    private final KafkaClientService kafka;
    private final Programs programs;
    private final Optional<Duration> pause;
    private final WokenLoop loop = new WokenLoop("sweep", this::turn);

    /**
     * A broom.
     *
     * @param pause between two sweeps of the compacted topics; none in services that do not sweep
     */
    Sweep(
            KafkaClientService kafka,
            Programs programs,
            @ConfigProperty(name = "backstride.erasure.sweep") Optional<Duration> pause) {
        this.kafka = kafka;
        this.programs = programs;
        this.pause = pause;
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        if (pause.isPresent()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (pause.isPresent()) {
            loop.stop();
        }
    }

    private Duration turn() throws ExecutionException, InterruptedException {
        Producer<String, byte[]> producer =
                kafka.<String, byte[]>getProducer("outbox").unwrap();
        sweep(producer, Topic.RUNNERS.internal());
        for (var program : programs.withFeeds()) {
            sweep(producer, Topic.standing(program));
        }
        return pause.orElseThrow();
    }

    private static void sweep(Producer<String, byte[]> producer, String topic)
            throws ExecutionException, InterruptedException {
        var acknowledgements = new ArrayList<Future<?>>();
        for (var partition : producer.partitionsFor(topic)) {
            acknowledgements.add(producer.send(new ProducerRecord<>(topic, partition.partition(), KEY, null)));
        }
        for (var acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
    }
}
