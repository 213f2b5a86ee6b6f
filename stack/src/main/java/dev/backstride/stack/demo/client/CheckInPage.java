package dev.backstride.stack.demo.client;

import dev.backstride.stack.mail.Mail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page behind a link, as a browser without scripts has it.
 *
 * @param link where it is
 * @param html what it is
 */
public record CheckInPage(URI link, String html) {

    private static final Pattern LINK =
            Pattern.compile("https?://\\S+?/(?:check-in|safety-questions|questionnaires)/[^\\s\"'<>]+");
    private static final Pattern LEGEND = Pattern.compile("<legend>(.*?)</legend>", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("<h1>(.*?)</h1>", Pattern.DOTALL);
    private static final HttpClient BROWSER = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** The link in a mail, if it has one. */
    public static Optional<URI> link(Mail mail) {
        return LINK.matcher(mail.text()).results().findFirst().map(found -> URI.create(found.group()));
    }

    /** Opens a link. */
    public static CheckInPage open(URI link) {
        return load(HttpRequest.newBuilder(link).GET().build());
    }

    /** What the page is headed with. */
    public String heading() {
        return HEADING.matcher(html)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElse("");
    }

    /** What its form asks, in its own words. */
    public List<String> questions() {
        return LEGEND.matcher(html).results().map(found -> found.group(1)).toList();
    }

    /**
     * Chooses and sends: choices the form does not offer are not made.
     *
     * @param choices value by field
     * @return the page that comes back
     */
    public CheckInPage send(Map<String, String> choices) {
        var form = choices.entrySet().stream()
                .filter(choice -> offers(choice.getKey(), choice.getValue()))
                .map(choice -> encoded(choice.getKey()) + "=" + encoded(choice.getValue()))
                .collect(Collectors.joining("&"));
        return load(HttpRequest.newBuilder(link)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /** Whether {@code value} can be chosen for {@code field}. */
    public boolean offers(String field, String value) {
        return html.contains("name=\"%s\" value=\"%s\"".formatted(field, value));
    }

    private static CheckInPage load(HttpRequest request) {
        try {
            HttpResponse<String> page = BROWSER.send(request, BodyHandlers.ofString());
            if (page.statusCode() != 200) {
                throw new Refused(request.method() + " of a check-in link", page.statusCode(), page.body());
            }
            return new CheckInPage(request.uri(), page.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
