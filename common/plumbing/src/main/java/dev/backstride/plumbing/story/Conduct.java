package dev.backstride.plumbing.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Leads story time: that of all services where somebody conducts them, so that none is ahead; else this one's. */
@ApplicationScoped
class Conduct {

    /** The system comes to rest at every instant that something is due. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final StoryClock clock;
    private final Optional<URI> control;
    private final ObjectMapper json;

    Conduct(StoryClock clock, StoryConfig config, ObjectMapper json) {
        this.clock = clock;
        this.control = config.control();
        this.json = json;
    }

    void hold() throws SQLException, IOException {
        lead(Map.of("hold", true), Optional.empty(), Optional.of(0.0));
    }

    void run() throws SQLException, IOException {
        lead(Map.of("rate", 1.0), Optional.empty(), Optional.of(1.0));
    }

    void moveTo(Instant instant) throws SQLException, IOException {
        lead(Map.of("to", instant.toString()), Optional.of(instant), Optional.of(0.0));
    }

    private void lead(Map<String, ?> wish, Optional<Instant> to, Optional<Double> rate)
            throws SQLException, IOException {
        if (control.isPresent()) {
            tell(control.get(), json.writeValueAsString(wish));
        } else {
            clock.steer(to, rate);
        }
    }

    private void tell(URI conductor, String wish) throws IOException {
        var request = HttpRequest.newBuilder(conductor)
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(wish))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalArgumentException(
                        json.readTree(answer.body()).path("error").asText());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while story time moved", stopped);
        }
    }
}
