package dev.backstride.stack.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.backstride.stack.story.CannotMove;
import dev.backstride.stack.story.StoryJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens on the loopback address: {@code /} is the story, {@code /services} are the services. */
public final class ControlServer implements AutoCloseable {

    private final ObjectMapper json = StoryJson.mapper();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    private ControlServer(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
    }

    public static ControlServer start(int port, StoryControl story, ServicesControl services) {
        var control = new ControlServer(port);
        control.server.createContext("/services", exchange -> control.answer(exchange, services::answer));
        control.server.createContext("/", exchange -> control.answer(exchange, story::answer));
        control.server.start();
        return control;
    }

    /** What a request gets: a value, which goes out as JSON, or one of the exceptions turned into a status below. */
    interface Control {
        Object answer(String method, String path, byte[] body) throws IOException;
    }

    private void answer(HttpExchange exchange, Control control) throws IOException {
        try (exchange) {
            try {
                var body = exchange.getRequestBody().readAllBytes();
                send(
                        exchange,
                        200,
                        control.answer(
                                exchange.getRequestMethod(),
                                exchange.getRequestURI().getPath(),
                                body));
            } catch (NotThere e) {
                send(exchange, 404, Map.of("error", e.getMessage()));
            } catch (CannotMove e) {
                send(exchange, 409, Map.of("error", e.getMessage()));
            } catch (IOException | IllegalArgumentException e) {
                send(exchange, 400, Map.of("error", String.valueOf(e.getMessage())));
            } catch (RuntimeException e) {
                send(exchange, 500, Map.of("error", e.toString()));
            }
        }
    }

    private void send(HttpExchange exchange, int status, Object value) throws IOException {
        var bytes = json.writeValueAsBytes(value);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
