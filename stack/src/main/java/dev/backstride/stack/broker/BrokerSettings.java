package dev.backstride.stack.broker;

import dev.backstride.stack.port.Port;
import dev.backstride.stack.port.Ports;
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

    /** The beginning of an address on this machine; a port follows. */
    static final String LOCAL = "127.0.0.1:";

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

    /**
     * Whoever reaches a listener without passwords is one of us; that of the partners asks for one, and who has given it
     * may do what was granted by name and nothing else.
     */
    private static final Map<String, String> GUARDED = Map.of(
            "authorizer.class.name",
            "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
            "super.users",
            "User:ANONYMOUS",
            "allow.everyone.if.no.acl.found",
            "false",
            "listener.name.partners.sasl.enabled.mechanisms",
            Partners.MECHANISM,
            "listener.name.partners.scram-sha-512.sasl.jaas.config",
            "org.apache.kafka.common.security.scram.ScramLoginModule required;");

    private BrokerSettings() {}

    /** What holds wherever a lone broker of ours runs, as the variables of the {@code apache/kafka} image. */
    public static SortedMap<String, String> environment() {
        var variables = new TreeMap<String, String>();
        Stream.of(ALONE, IMPATIENT, GUARDED)
                .flatMap(settings -> settings.entrySet().stream())
                .forEach(setting -> variables.put(variable(setting.getKey()), setting.getValue()));
        return variables;
    }

    private static String variable(String setting) {
        return "KAFKA_" + setting.replace("-", "___").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    static Properties of(Path data, Ports ports) {
        var controller = LOCAL + ports.of(Port.KAFKA_CONTROLLER);
        var clients = "PLAINTEXT://%s%d,PARTNERS://%s%d"
                .formatted(LOCAL, ports.of(Port.KAFKA), LOCAL, ports.of(Port.KAFKA_PARTNERS));
        var settings = new Properties();
        settings.putAll(ALONE);
        settings.putAll(IMPATIENT);
        settings.putAll(GUARDED);
        settings.put("node.id", Integer.toString(NODE));
        settings.put("process.roles", "broker,controller");
        settings.put("controller.quorum.voters", NODE + "@" + controller);
        settings.put("listeners", clients + ",CONTROLLER://" + controller);
        settings.put("advertised.listeners", clients);
        settings.put(
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,PARTNERS:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("log.dirs", data.toString());
        // Milliseconds: so that a test that shortens a topic's retention need not wait for minutes.
        settings.put("log.retention.check.interval.ms", "10000");
        return settings;
    }
}
