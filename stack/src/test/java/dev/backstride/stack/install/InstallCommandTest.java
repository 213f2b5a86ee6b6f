package dev.backstride.stack.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.stack.app.App;
import dev.backstride.stack.basis.Basis;
import dev.backstride.stack.broker.Topics;
import dev.backstride.stack.port.Port;
import dev.backstride.stack.port.Ports;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** As compose runs it, on a real PostgreSQL and a real Kafka. */
class InstallCommandTest {

    @TempDir
    private Path folder;

    private final Ports ports = Ports.free();
    private Basis basis;

    @BeforeEach
    void start() {
        basis = Basis.start(folder, folder, ports, List.of(), Instant::now);
    }

    @AfterEach
    void stop() {
        basis.close();
    }

    @Test
    void everything_is_prepared_and_once_more_does_no_harm() throws Exception {
        for (var time : List.of("first", "second")) {
            assertThat(prepare()).as(time).containsOnly(0);
        }

        for (var app : App.values()) {
            var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.of(Port.POSTGRES), app.id());
            try (var connection = DriverManager.getConnection(url, app.id(), "not looked at");
                    var statement = connection.createStatement();
                    var user = statement.executeQuery("select rolsuper from pg_roles where rolname = current_user")) {
                assertThat(user.next()).isTrue();
                assertThat(user.getBoolean(1)).isFalse();
            }
        }
        try (var admin = Admin.create(Map.of("bootstrap.servers", basis.bootstrap()))) {
            assertThat(admin.listTopics().names().get())
                    .containsAll(Topics.packaged().planned(List.of("demo", "other"), 1).stream()
                            .map(NewTopic::name)
                            .toList());
        }
    }

    private List<Integer> prepare() {
        var secrets = folder.resolve("secrets").toString();
        var server = "127.0.0.1:" + ports.of(Port.POSTGRES);
        return List.of(
                run("secrets", secrets),
                run("databases", "--server", server, "--secrets", secrets),
                run("topics", "--kafka", basis.bootstrap(), "--programs", "demo,other"),
                run("partners", "--kafka", basis.bootstrap(), "--programs", "demo,other", "--secrets", secrets));
    }

    private static int run(String... arguments) {
        return new CommandLine(new InstallCommand()).execute(arguments);
    }
}
