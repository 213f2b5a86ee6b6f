package dev.backstride.stack.broker;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One broker for one machine: no replicas, quick to notice a consumer that died, no topic that nobody planned. */
public final class BrokerSettings {

    static final int NODE = 1;

    private static final Map<String, String> ALONE = Map.of(
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "transaction.state.log.num.partitions", "4",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "auto.create.topics.enable", "false",
            "log.cleaner.dedupe.buffer.size", "4194304");

    /** Milliseconds: a killed consumer's partitions move on after 6 s, in the classic protocol and in the new one. */
    private static final Map<String, String> IMPATIENT = Map.of(
            "group.initial.rebalance.delay.ms", "0",
            "group.min.session.timeout.ms", "6000",
            "group.consumer.min.session.timeout.ms", "6000",
            "group.consumer.session.timeout.ms", "6000",
            "group.consumer.min.heartbeat.interval.ms", "2000",
            "group.consumer.heartbeat.interval.ms", "2000");

    private BrokerSettings() {}

    /** What holds wherever a lone broker of ours runs, as the variables of the {@code apache/kafka} image. */
    public static SortedMap<String, String> environment() {
        var variables = new TreeMap<String, String>();
        Stream.of(ALONE, IMPATIENT)
                .flatMap(settings -> settings.entrySet().stream())
                .forEach(setting -> variables.put(variable(setting.getKey()), setting.getValue()));
        return variables;
    }

    private static String variable(String setting) {
        return "KAFKA_" + setting.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    static Properties of(Path data, int port, int controllerPort) {
        var settings = new Properties();
        settings.putAll(ALONE);
        settings.putAll(IMPATIENT);
        settings.put("node.id", Integer.toString(NODE));
        settings.put("process.roles", "broker,controller");
        settings.put("controller.quorum.voters", "%d@127.0.0.1:%d".formatted(NODE, controllerPort));
        settings.put("listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("log.dirs", data.toString());
        // Milliseconds: so that a test that shortens a topic's retention need not wait for minutes.
        settings.put("log.retention.check.interval.ms", "10000");
        return settings;
    }
}
