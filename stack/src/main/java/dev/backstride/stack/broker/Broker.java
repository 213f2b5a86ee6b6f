package dev.backstride.stack.broker;

import dev.backstride.stack.port.Port;
import dev.backstride.stack.port.Ports;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A Kafka broker that is its own controller, in this process, on the loopback address. */
public final class Broker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final String bootstrap;

    private Broker(KafkaRaftServer server, String bootstrap) {
        this.server = server;
        this.bootstrap = bootstrap;
    }

    /** Starts on {@code data}, which keeps its records from one start to the next. */
    public static Broker start(Path data, Ports ports) {
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(data);
        }
        var settings = BrokerSettings.of(data, ports);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        server.startup();
        return new Broker(server, BrokerSettings.LOCAL + ports.of(Port.KAFKA));
    }

    private static void format(Path data) {
        try {
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(BrokerSettings.NODE)
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(data.toString())
                    .addDirectory(data.toString())
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("Kafka's data directory could not be made: " + data, e);
        }
    }

    /** Where clients begin: host and port. */
    public String bootstrap() {
        return bootstrap;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
