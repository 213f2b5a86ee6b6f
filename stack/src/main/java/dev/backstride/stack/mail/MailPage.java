package dev.backstride.stack.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.backstride.stack.page.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * Shows what was caught: {@code /} to people, {@code /api/messages} to programs, oldest first, and {@code /api/tally}
 * how many there were.
 */
final class MailPage implements AutoCloseable {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final Caught caught;
    private final HttpServer server;

    MailPage(int port, Caught caught) {
        this.caught = caught;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/messages", this::list);
        server.createContext("/api/tally", this::count);
        server.createContext("/", this::show);
    }

    void start() {
        server.start();
    }

    private void list(HttpExchange exchange) throws IOException {
        answer(exchange, new Reply(200, Reply.JSON, json.writeValueAsString(caught.mails())));
    }

    private void count(HttpExchange exchange) throws IOException {
        answer(exchange, new Reply(200, Reply.JSON, json.writeValueAsString(caught.tally())));
    }

    private void show(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                new Reply(
                        200,
                        Reply.HTML,
                        MailHtml.of(caught.mails(), caught.tally().mails())));
    }

    private static void answer(HttpExchange exchange, Reply reply) throws IOException {
        try (exchange) {
            reply.to(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
