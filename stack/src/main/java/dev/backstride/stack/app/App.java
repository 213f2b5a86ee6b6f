package dev.backstride.stack.app;

import dev.backstride.stack.port.Port;
import dev.backstride.stack.port.Ports;
import java.nio.file.Path;
import java.util.Locale;

/** The three services. */
public enum App {
    CHECKIN(Port.CHECKIN, Port.CHECKIN_MANAGEMENT),
    ASSESSMENT(Port.ASSESSMENT, Port.ASSESSMENT_MANAGEMENT),
    NOTIFICATION(Port.NOTIFICATION, Port.NOTIFICATION_MANAGEMENT);

    private final Port port;
    private final Port managementPort;

    App(Port port, Port managementPort) {
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Its short name, which its database and its consumer group bear too. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its module, and its name for people. */
    public String module() {
        return id() + "-service";
    }

    /** The packaged service. */
    Path jar(Path root) {
        return root.resolve(module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Where its classes are kept as a JVM has them in memory. */
    Path archive(Path root) {
        return root.resolve(module()).resolve("target/classes.jsa");
    }

    public int port(Ports ports) {
        return ports.of(port);
    }

    public int managementPort(Ports ports) {
        return ports.of(managementPort);
    }

    /** Where its API begins. */
    public String url(Ports ports) {
        return "http://localhost:" + port(ports);
    }

    /** Where operators ask. */
    public String managementUrl(Ports ports) {
        return "http://localhost:" + managementPort(ports);
    }
}
