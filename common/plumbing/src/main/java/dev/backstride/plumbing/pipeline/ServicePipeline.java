package dev.backstride.plumbing.pipeline;

import dev.backstride.devui.Letter;
import dev.backstride.devui.OpenedLetter;
import dev.backstride.devui.Pipeline;
import dev.backstride.plumbing.deadletter.DeadLetterDesk;
import dev.backstride.plumbing.figure.Backlogs;
import dev.backstride.plumbing.health.IntakeLag;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The service's pipeline, from the readings that its figures and its health are made of. */
@ApplicationScoped
class ServicePipeline implements Pipeline {

    private static final String OURS = "backstride.";

    private final String service;
    private final String intake;
    private final MeterRegistry registry;
    private final Backlogs backlogs;
    private final IntakeLag lag;
    private final DeadLetterDesk desk;
    private final Throughput throughput = new Throughput(System.nanoTime());

    /**
     * What goes through {@code service}.
     *
     * @param intake name of the counter of what comes in, without {@code backstride.}
     */
    ServicePipeline(
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "backstride.intake") String intake,
            MeterRegistry registry,
            Backlogs backlogs,
            IntakeLag lag,
            DeadLetterDesk desk) {
        this.service = service;
        this.intake = intake;
        this.registry = registry;
        this.backlogs = backlogs;
        this.lag = lag;
        this.desk = desk;
    }

    @Override
    public Flow flow() {
        var total = registry.find(OURS + intake).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
        var backlog = backlogs.now();
        return new Flow(
                service,
                Instant.now(),
                intake.replace('.', ' '),
                throughput.perSecond(total, System.nanoTime()),
                Math.round(total),
                backlog.outbox(),
                backlog.oldestSeconds(),
                backlog.deadLetters(),
                backlog.parked(),
                topics());
    }

    private @Nullable List<TopicLag> topics() {
        try {
            return lag.now().topics().entrySet().stream()
                    .map(topic -> new TopicLag(
                            topic.getKey(),
                            topic.getValue().events(),
                            topic.getValue().partitions()))
                    .toList();
        } catch (IllegalStateException silent) {
            return null;
        }
    }

    @Override
    public List<Letter> deadLetters() {
        return desk.oldest();
    }

    @Override
    public OpenedLetter look(UUID letter) {
        return desk.look(letter);
    }

    @Override
    public boolean retry(UUID letter) {
        return desk.retry(letter);
    }

    @Override
    public boolean discard(UUID letter, String why) {
        return desk.discard(letter, why);
    }
}
