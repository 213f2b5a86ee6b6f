package dev.backstride.checks.fault;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

/** A partner's receiver of webhooks, which fails until it is mended. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile int answer = 500;

    private Receiver(HttpServer server) {
        this.server = server;
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                requests.incrementAndGet();
                exchange.sendResponseHeaders(answer, -1);
            }
        });
        server.start();
    }

    static Receiver failing() throws IOException {
        return new Receiver(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    /** Where it listens. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** How many have come. */
    int requests() {
        return requests.get();
    }

    /** Takes all from now on. */
    void mend() {
        answer = 204;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
