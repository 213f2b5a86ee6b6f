package dev.backstride.notification.testing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the mail server got. */
@ApplicationScoped
public class Mailbox {

    /** One mail. */
    public record Mail(
            String id, String to, String subject, String text, String html, Map<String, String> headers, Instant at) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json;
    private final URI messages;

    Mailbox(ObjectMapper json, @ConfigProperty(name = "backstride.testing.mail") String page) {
        this.json = json;
        this.messages = URI.create(page + "/api/messages");
    }

    /** Mail to {@code address}, in the order it came. */
    public List<Mail> to(String address) {
        try {
            var answer = http.send(HttpRequest.newBuilder(messages).build(), BodyHandlers.ofString());
            var all = json.readValue(answer.body(), new TypeReference<List<Mail>>() {});
            return all.stream().filter(mail -> mail.to().equals(address)).toList();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
