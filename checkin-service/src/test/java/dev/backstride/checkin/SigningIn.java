package dev.backstride.checkin;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser of somebody's own, at the sign-in page and at ours. */
final class SigningIn {

    private static final Pattern HIDDEN = Pattern.compile("name=\"([a-z_]+)\" value=\"([^\"]*)\"");

    private static final Map<String, String> OURS = Map.of("Sec-Fetch-Site", "same-origin");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    /** Opens our page, fills in the form that comes instead, and ends up where that leads. */
    HttpResponse<String> as(String name, String role, String program) {
        return at("/staff", name, role, program);
    }

    /** The same at another page of ours. */
    HttpResponse<String> at(String page, String name, String role, String program) {
        var form = get(page);
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(form.body()).results().forEach(field -> fields.put(field.group(1), field.group(2)));
        fields.putAll(Map.of("name", name, "role", role, "program", program));
        return send(form.uri().resolve("/authorize"), fields, Map.of());
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(ours(path)).build());
    }

    /** The same, asked for in {@code language}. */
    HttpResponse<String> get(String path, String language) {
        return send(HttpRequest.newBuilder(ours(path))
                .header("Accept-Language", language)
                .build());
    }

    /** Presses a button of our own page; fields are pairs of name and value. */
    HttpResponse<String> post(String path, String... fields) {
        var filled = new LinkedHashMap<String, String>();
        for (var at = 0; at < fields.length; at += 2) {
            filled.put(fields[at], fields[at + 1]);
        }
        return send(path, filled);
    }

    /** Presses a button with other headers, as a browser says where a form comes from. */
    HttpResponse<String> post(String path, Map<String, String> headers) {
        return send(path, Map.of(), headers);
    }

    /** Sends a form of our own page, and follows where that leads. */
    HttpResponse<String> send(String path, Map<String, String> fields) {
        return send(path, fields, OURS);
    }

    /** The same with other headers. */
    HttpResponse<String> send(String path, Map<String, String> fields, Map<String, String> headers) {
        return send(ours(path), fields, headers);
    }

    private HttpResponse<String> send(URI address, Map<String, String> fields, Map<String, String> headers) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        headers.forEach(request::header);
        return send(request.build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static URI ours(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }
}
