package dev.backstride.plumbing.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A body that was begun and does not go on. */
@QuarkusTest
class SlowBodyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TestHTTPResource("/patient")
    URI door;

    @Test
    void whoever_falls_silent_within_a_body_is_not_waited_for() throws IOException {
        try (var socket = begin(5)) {
            assertThat(said(socket)).doesNotContain("200 OK").doesNotContain("bytes");
        }
    }

    @Test
    void whoever_goes_on_is_heard() throws IOException {
        try (var socket = begin(5)) {
            write(socket, "world");
            assertThat(said(socket)).contains("200 OK", "10 bytes");
        }
    }

    /** A request of which so many bytes of the body are missing. */
    private Socket begin(int missing) throws IOException {
        var socket = new Socket(door.getHost(), door.getPort());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        write(socket, """
                POST %s HTTP/1.1\r
                Host: %s\r
                Content-Type: text/plain\r
                Connection: close\r
                Content-Length: %d\r
                \r
                hello""".formatted(door.getPath(), door.getAuthority(), "hello".length() + missing));
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Until the connection ends: a read that waits for longer than that fails. */
    private static String said(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
}
