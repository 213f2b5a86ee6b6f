package dev.backstride.stack.backfill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.backstride.events.fact.Source;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Sends recordings of one runner to the check-in service as one import, and waits where it asks for time. */
public final class Sender implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 5;
    private static final int LONGEST_ITEM = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String checkin;
    private final String runs;
    private final Optional<Source> source;
    private final String token;
    private String name = "";

    /**
     * A sender.
     *
     * @param checkin where the service is
     * @param runner whose runs they are
     * @param source where they come from; empty where each says so itself
     * @param token of somebody who may tell them
     */
    public Sender(String checkin, UUID runner, Optional<Source> source, String token) {
        this.checkin = checkin;
        this.runs = "%s/v1/runners/%s/runs".formatted(checkin, runner);
        this.source = source;
        this.token = token;
    }

    /** The service would take nothing at all. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped(String why) {
            super(why);
        }

        Stopped(String why, IOException cause) {
            super(why, cause);
        }
    }

    /** Begins an import of so many recordings. */
    Standing open(int total) {
        var answer = patiently(() -> to(checkin + "/v1/imports", "application/json")
                .POST(BodyPublishers.ofString("{\"total\":" + total + "}")));
        if (answer.statusCode() != 201) {
            throw stopped(answer);
        }
        name = read(answer).path("id").asText();
        return standing(answer);
    }

    /** How far the import is. */
    Standing standing() {
        var answer = patiently(
                () -> to(checkin + "/v1/imports/" + name, "application/json").GET());
        if (answer.statusCode() != 200) {
            throw stopped(answer);
        }
        return standing(answer);
    }

    /**
     * Sends a run.
     *
     * @throws Stopped when it is no use to go on: with this token, for this runner, at this address
     */
    Outcome send(Parcel parcel) {
        var from = source.orElse(parcel.source());
        var item = URLEncoder.encode(item(parcel.name()), StandardCharsets.UTF_8);
        var place = "%s?source=%s&import=%s&item=%s".formatted(runs, from, name, item);
        var answer = patiently(() -> to(place, parcel.contentType()).POST(BodyPublishers.ofByteArray(parcel.body())));
        return switch (answer.statusCode()) {
            case 201 -> new Outcome.Taken();
            case 200 -> new Outcome.Known();
            case 400, 409, 413, 422 -> new Outcome.Refused(detail(answer));
            case 404 -> throw new Stopped("There is no such runner in this program.");
            default -> throw stopped(answer);
        };
    }

    /** The end of the file's name: folders may name people, and the rest tells which it is. */
    private static String item(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "");
        return name.substring(Math.max(0, name.length() - LONGEST_ITEM));
    }

    private Stopped stopped(HttpResponse<String> answer) {
        return new Stopped("The check-in service answers " + answer.statusCode() + ": " + detail(answer));
    }

    private HttpResponse<String> patiently(Supplier<HttpRequest.Builder> request) {
        var answer = ask(request.get());
        for (var attempt = 1; attempt < ATTEMPTS && isBusy(answer); attempt++) {
            pause(answer);
            answer = ask(request.get());
        }
        return answer;
    }

    private HttpRequest.Builder to(String address, String contentType) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", contentType);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new Stopped("The check-in service does not answer at %s any more.".formatted(checkin), fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Stopped("stopped");
        }
    }

    private static boolean isBusy(HttpResponse<String> answer) {
        return answer.statusCode() == 429 || answer.statusCode() == 503;
    }

    private static void pause(HttpResponse<String> answer) {
        var seconds = answer.headers().firstValueAsLong("Retry-After").orElse(1);
        try {
            Thread.sleep(Duration.ofSeconds(Math.min(seconds, PATIENCE.toSeconds())));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Standing standing(HttpResponse<String> answer) {
        var said = read(answer);
        return new Standing(
                said.path("total").asInt(),
                said.path("done").asInt(),
                said.path("taken").asInt(),
                said.path("known").asInt(),
                said.path("refused").asInt());
    }

    private static String detail(HttpResponse<String> answer) {
        return read(answer).path("detail").asText("status " + answer.statusCode());
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }
}
