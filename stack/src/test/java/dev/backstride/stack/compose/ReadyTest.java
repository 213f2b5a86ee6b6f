package dev.backstride.stack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The health check of the services' image. */
class ReadyTest {

    private HttpServer management;
    private int status = 200;

    @BeforeEach
    void listen() throws IOException {
        management = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        management.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        management.start();
    }

    @AfterEach
    void stop() {
        management.stop(0);
    }

    @Test
    void a_ready_service_is_ready() throws Exception {
        assertThat(check()).isZero();
    }

    @Test
    void a_service_that_is_not_ready_yet_is_not() throws Exception {
        status = 503;

        assertThat(check()).isNotZero();
    }

    @Test
    void a_service_that_does_not_listen_is_not_ready() throws Exception {
        management.stop(0);

        assertThat(check()).isNotZero();
    }

    private int check() throws Exception {
        var command = new ProcessBuilder(
                "bash", ComposeFile.ROOT.resolve("deploy/ready.sh").toString());
        command.environment()
                .put(
                        "QUARKUS_MANAGEMENT_PORT",
                        Integer.toString(management.getAddress().getPort()));
        var process = command.start();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
