package dev.backstride.stack.backfill;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends recordings of one runner to the check-in service, and waits where it asks for time. */
public final class Sender implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI runs;
    private final String token;

    /**
     * A sender.
     *
     * @param runs where the runner's runs are told, with what the query says of all
     * @param token of somebody who may tell them
     */
    public Sender(URI runs, String token) {
        this.runs = runs;
        this.token = token;
    }

    /** The service would take nothing at all. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped(String why) {
            super(why);
        }
    }

    /**
     * Sends a recording.
     *
     * @throws Stopped when it is no use to go on: with this token, for this runner, at this address
     */
    public Outcome send(byte[] recording) {
        var answer = ask(recording);
        for (var attempt = 1; attempt < ATTEMPTS && isBusy(answer); attempt++) {
            pause(answer);
            answer = ask(recording);
        }
        return switch (answer.statusCode()) {
            case 201 -> new Outcome.Taken();
            case 200 -> new Outcome.Known();
            case 400, 409, 413, 422 -> new Outcome.Refused(detail(answer));
            case 404 -> throw new Stopped("There is no such runner in this program.");
            default -> throw new Stopped("The check-in service answers " + answer.statusCode() + ": " + detail(answer));
        };
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private HttpResponse<String> ask(byte[] recording) {
        var request = HttpRequest.newBuilder(runs)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(recording))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
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

    private static String detail(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body()).path("detail").asText("status " + answer.statusCode());
        } catch (IOException noProblem) {
            return "status " + answer.statusCode();
        }
    }
}
