package dev.backstride.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    private static final Duration STALL = Duration.ofMillis(600);
    private static final int STALLS_AT = 50;

    @Test
    void a_stall_shows_in_every_request_it_would_have_hit() throws IOException {
        try (var server = new StallingServer()) {
            var load = new OpenLoop(200, Duration.ofSeconds(2), 2).run((_, _) -> server.get());

            assertThat(load.flawless().done()).isEqualTo(400);
            // 600 ms at 200/s hit 120 of 400 requests, evenly from 600 ms down: a quarter waited 100 ms and more,
            // where a generator that waits for answers would have seen two long requests in 400.
            assertThat(Latency.millis(load.latency(), 99)).isGreaterThan(400);
            assertThat(Latency.millis(load.latency(), 80)).isGreaterThan(50);
            assertThat(Latency.millis(load.latency(), 99)).isLessThan(10_000);
        }
    }

    @Test
    void intended_times_stay_even_while_the_system_stalls() {
        var intended = new ConcurrentSkipListMap<Long, Long>();
        var began = System.nanoTime();

        new OpenLoop(1_000, Duration.ofMillis(200), 1).run((number, nanos) -> {
            intended.put(number, nanos);
            if (number == 10) {
                LockSupport.parkNanos(STALL.toNanos());
            }
        });

        assertThat(intended).hasSize(200);
        assertThat(intended.lastEntry().getValue() - intended.firstEntry().getValue())
                .isEqualTo(Duration.ofMillis(199).toNanos());
        assertThat(Collections.min(intended.values())).isGreaterThanOrEqualTo(began);
    }

    @Test
    void a_request_that_fails_is_counted_and_the_load_goes_on() {
        var load = new OpenLoop(1_000, Duration.ofMillis(100), 4).run((number, _) -> {
            if (number % 10 == 0) {
                throw new IOException("refused " + number);
            }
        });

        assertThat(load.done()).isEqualTo(90);
        assertThat(load.failures()).isEqualTo(10);
        assertThat(load.firstFailure()).hasMessageStartingWith("refused");
    }

    /** Answers at once, but for one time, when everybody waits. */
    private static final class StallingServer implements AutoCloseable {

        private final HttpServer server;
        private final AtomicInteger served = new AtomicInteger();
        private final HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

        StallingServer() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(
                    Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()));
            server.createContext("/", exchange -> {
                if (served.incrementAndGet() == STALLS_AT) {
                    LockSupport.parkNanos(STALL.toNanos());
                }
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
            });
            server.start();
        }

        void get() throws IOException, InterruptedException {
            var uri = URI.create("http://localhost:" + server.getAddress().getPort());
            http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
        }

        @Override
        public void close() {
            http.close();
            server.stop(0);
        }
    }
}
