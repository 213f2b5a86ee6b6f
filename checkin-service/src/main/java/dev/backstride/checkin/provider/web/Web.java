package dev.backstride.checkin.provider.web;

import dev.backstride.checkin.body.Body;
import dev.backstride.checkin.provider.Trouble;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
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
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks providers: at the addresses that the configuration names, or that lie there. Follows no redirect, waits 10 s, takes
 * 32 MiB. Safe for any thread.
 */
@Singleton
public class Web {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TOO_MANY = 429;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @PreDestroy
    void close() {
        client.shutdownNow();
    }

    /** What is at {@code address}. */
    public byte[] get(URI address, Map<String, String> headers) throws Trouble {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        headers.forEach(request::setHeader);
        return answer(request.build());
    }

    /** What is answered to a form. */
    public byte[] post(URI address, Map<String, String> form) throws Trouble {
        var fields = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return answer(HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setHeader("Accept", "application/json")
                .POST(BodyPublishers.ofString(fields))
                .build());
    }

    private byte[] answer(HttpRequest request) throws Trouble {
        try {
            return body(client.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), Body.FILE_LIMIT)));
        } catch (IOException fault) {
            throw new Trouble.Later(request.uri().getHost() + " does not answer: " + fault.getMessage(), Duration.ZERO);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble.Later("stopped", Duration.ZERO);
        }
    }

    private static byte[] body(HttpResponse<byte[]> answer) throws Trouble {
        var status = answer.statusCode();
        var said = answer.request().uri().getHost() + " answered " + status + ".";
        if (status >= 200 && status < 300 && status != 204) {
            return answer.body();
        }
        throw switch (status) {
            case 401, 403 -> new Trouble.Denied(said);
            case 204, 404, 410 -> new Trouble.Gone(said);
            default ->
                status == TOO_MANY || status >= 500
                        ? new Trouble.Later(said, wait(answer))
                        : new Trouble.Unreadable(said);
        };
    }

    private static Duration wait(HttpResponse<byte[]> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ZERO);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
