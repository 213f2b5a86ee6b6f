package dev.backstride.checks.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.recording.Flag;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every real file, sent to the running system by a client that knows only its API. */
@ExtendWith(OneSystem.class)
class RecordingsTest {

    private static final Map<String, String> TYPES = Map.of(
            "FIT", "application/vnd.ant.fit", "GPX", "application/gpx+xml", "TCX", "application/vnd.garmin.tcx+xml");

    private static final String RUNNER = """
            {"externalId": "files", "zone": "Europe/Berlin", "birthDate": "1990-06"}""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    static List<Corpus.Expected> activities() throws IOException {
        return Corpus.activities();
    }

    @ParameterizedTest
    @MethodSource("activities")
    void a_file_is_taken_or_refused_as_the_index_says(Corpus.Expected expected, RunningSystem system) throws Exception {
        var runners = system.endpoints().checkin() + "/v1/runners";
        var runner = read(post(system, runners, "application/json", BodyPublishers.ofString(RUNNER)))
                .path("id")
                .asText();
        var answer = post(
                system,
                runners + "/" + runner + "/runs",
                TYPES.getOrDefault(expected.format(), "application/octet-stream"),
                BodyPublishers.ofFile(expected.file()));
        assertThat(outcome(answer)).as(answer.body()).isEqualTo(expected.outcome());
    }

    private String outcome(HttpResponse<String> answer) throws IOException {
        var body = read(answer);
        return switch (answer.statusCode()) {
            case 200, 201 -> isFlagged(body.path("recording").path("flags")) ? "ACCEPTED_FLAGGED" : "ACCEPTED";
            case 422 -> body.path("reason").asText();
            default -> "status " + answer.statusCode();
        };
    }

    /** Flags of the file itself, not of what a watch left out. */
    private static boolean isFlagged(JsonNode flags) {
        return flags.valueStream()
                .map(JsonNode::asText)
                .anyMatch(flag -> Flag.valueOf(flag).isOfTheFile());
    }

    private JsonNode read(HttpResponse<String> answer) throws IOException {
        return json.readTree(answer.body());
    }

    private HttpResponse<String> post(RunningSystem system, String url, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        var token = system.endpoints().tokens().getOrDefault("integrator", "");
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(body)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
