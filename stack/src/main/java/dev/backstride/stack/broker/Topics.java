package dev.backstride.stack.broker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of {@code deploy/topics.conf}, planned and on a broker. */
public final class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long BETWEEN_LOOKS_MILLIS = 20;

    private final List<TopicPlan> plans;

    private Topics(Stream<String> lines) {
        plans = TopicPlan.parse(lines);
    }

    /** Those of the file as it was when this was packaged. */
    public static Topics packaged() {
        var file = Objects.requireNonNull(Topics.class.getResourceAsStream("/topics.conf"), "topics.conf");
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new Topics(reader.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of a file. */
    public static Topics in(Path file) {
        try (var lines = Files.lines(file)) {
            return new Topics(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is to be there for the services and for each of these programs, on this many brokers. */
    public List<NewTopic> planned(Collection<String> programs, int brokers) {
        return plans.stream().flatMap(plan -> plan.topics(programs, brokers)).toList();
    }

    /**
     * Creates what is missing, for the services and for each of these programs; what is there stays as it is. All are
     * there for every client afterwards.
     */
    public void create(String bootstrap, Collection<String> programs) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            var brokers = admin.describeCluster().nodes().get().size();
            var present = admin.listTopics().names().get();
            var missing = planned(programs, brokers).stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
            awaitAll(admin, missing.stream().map(NewTopic::name).toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Topics could not be created", e);
        }
    }

    /** The controller knows a topic a moment before the broker does. */
    private static void awaitAll(Admin admin, List<String> names) throws InterruptedException, ExecutionException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!admin.listTopics().names().get().containsAll(names)) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("Topics were created but did not appear: " + names);
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }
}
