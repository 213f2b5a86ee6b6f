package dev.backstride.stack.backfill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A past on its way in. */
class BackfillTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void what_is_taken_known_and_refused_is_counted_and_refusals_say_why() throws IOException {
        answers(201, 200, 422);

        var backfill = backfill("a.fit", "b.fit", "c.fit");

        assertThat(backfill.taken()).isOne();
        assertThat(backfill.known()).isOne();
        assertThat(backfill.refusals())
                .containsExactly(new Backfill.Refusal(folder.resolve("c.fit").toString(), "It is a ride."));
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("3 of 3")
                .contains("1 runs taken, 1 were known, 1 refused.");
    }

    @Test
    void who_asks_for_time_gets_it() throws IOException {
        answers(503, 429, 201);

        assertThat(backfill("a.fit").taken()).isOne();
        assertThat(asked).hasValue(3);
    }

    @Test
    void where_nothing_can_be_sent_nothing_more_is() {
        answers(403);

        assertThatThrownBy(() -> backfill("a.fit", "b.fit")).isInstanceOf(Sender.Stopped.class);
        assertThat(asked).hasValue(1);
    }

    private Backfill backfill(String... names) throws IOException {
        for (var name : names) {
            Files.writeString(folder.resolve(name), name);
        }
        var runs = URI.create("http://localhost:" + server.getAddress().getPort() + "/runs");
        try (var sender = new Sender(runs, "token");
                var out = new PrintStream(shown, true, StandardCharsets.UTF_8)) {
            return Backfill.of(Hoard.in(List.of(folder)), sender::send, new Bar(out, true));
        }
    }

    /** One after the other. */
    private void answers(int... statuses) {
        server.createContext("/runs", exchange -> {
            var status = statuses[asked.getAndIncrement()];
            var body = "{\"detail\":\"It is a ride.\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Retry-After", "0");
            exchange.sendResponseHeaders(status, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }
}
