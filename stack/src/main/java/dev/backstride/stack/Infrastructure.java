package dev.backstride.stack;

import dev.backstride.stack.app.App;
import dev.backstride.stack.basis.DataDirectory;
import dev.backstride.stack.basis.Foundation;
import dev.backstride.stack.container.Infra;
import dev.backstride.stack.launch.CannotStart;
import dev.backstride.stack.port.Port;
import dev.backstride.stack.port.Ports;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the services stand on, alone and for as long as somebody listens: for tests. Takes free ports and temporary
 * data, says where everything is as {@code name=value} lines that end with {@code ready=true}, and goes when its input
 * is closed. Where it runs is the system property {@code infra}; when that cannot be, it says {@code problem=why}.
 */
public final class Infrastructure {

    /** The first is everybody's; the second is there so that tests can tell tenants apart. */
    private static final List<String> PROGRAMS = List.of("demo", "other");

    private Infrastructure() {}

    /** Runs until standard input ends. */
    public static void main(String[] arguments) throws IOException {
        // Kafka leaves threads behind that are no daemons.
        System.exit(run() ? 0 : 1);
    }

    private static boolean run() throws IOException {
        var data = DataDirectory.temporary();
        var ports = Ports.free();
        try (var foundation =
                Infra.named(System.getProperty("infra", "embedded")).start(data, ports, PROGRAMS)) {
            endpoints(foundation, ports).forEach((name, value) -> System.out.println(name + "=" + value));
            System.out.flush();
            System.in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (CannotStart e) {
            System.out.println("problem=" + e.getMessage());
            return false;
        } finally {
            DataDirectory.delete(data);
        }
    }

    private static Map<String, String> endpoints(Foundation foundation, Ports ports) {
        var endpoints = new LinkedHashMap<String, String>();
        for (var app : App.values()) {
            var access = foundation.database(app.id());
            endpoints.put(app.id() + ".jdbc", access.jdbcUrl());
            endpoints.put(app.id() + ".username", access.username());
            endpoints.put(app.id() + ".password", access.password());
        }
        endpoints.put("kafka", foundation.bootstrap());
        endpoints.put("smtp.host", "127.0.0.1");
        endpoints.put("smtp.port", Integer.toString(ports.of(Port.SMTP)));
        endpoints.put("mail", "http://127.0.0.1:" + ports.of(Port.MAIL_PAGE));
        endpoints.put("ready", "true");
        return endpoints;
    }
}
