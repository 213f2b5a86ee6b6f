package dev.backstride.checkin.provider.told;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.backstride.checkin.provider.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** JSON as a provider writes it. What is not there, or of another kind, is NaN or empty. */
public final class Told {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Longer names are nobody's. */
    private static final int LONGEST_NAME = 200;

    private final JsonNode node;

    private Told(JsonNode node) {
        this.node = node;
    }

    /** An object, or a list. */
    public static Told of(byte[] body) throws Trouble.Unreadable {
        try {
            var node = JSON.readTree(body);
            if (node != null && node.isContainerNode()) {
                return new Told(node);
            }
        } catch (IOException garbled) {
            throw new Trouble.Unreadable("The body is no JSON.");
        }
        throw new Trouble.Unreadable("The body is JSON of another kind.");
    }

    /** Nothing at all. */
    public static Told nothing() {
        return new Told(JSON.createObjectNode());
    }

    public Told at(String... path) {
        var found = node;
        for (var name : path) {
            found = found.path(name);
        }
        return new Told(found);
    }

    /** The elements of a list; none of anything else. */
    public List<Told> list(String... path) {
        var found = at(path).node;
        return found.isArray()
                ? StreamSupport.stream(found.spliterator(), false)
                        .map(Told::new)
                        .toList()
                : List.of();
    }

    /** How many elements a list has. */
    public int size() {
        return node.isArray() ? node.size() : 0;
    }

    /** The number at {@code index} of a list. */
    public double number(int index) {
        return finite(node.isArray() ? node.path(index) : MissingNode.getInstance());
    }

    public double number(String... path) {
        return finite(at(path).node);
    }

    /** A text, or a number's digits; neither blank nor longer than any name. */
    public Optional<String> text(String... path) {
        var found = at(path).node;
        return found.isTextual() || found.isIntegralNumber()
                ? Optional.of(found.asText()).filter(text -> !text.isBlank() && text.length() <= LONGEST_NAME)
                : Optional.empty();
    }

    /** What must be there. */
    public String name(String... path) throws Trouble.Unreadable {
        return text(path).orElseThrow(() -> new Trouble.Unreadable("There is no " + String.join(".", path) + "."));
    }

    public boolean isTrue(String... path) {
        return at(path).node.asBoolean(false);
    }

    public boolean has(String... path) {
        return !at(path).node.isMissingNode();
    }

    /** A time with its offset, as RFC 3339 has it. */
    public Optional<OffsetDateTime> time(String... path) {
        return text(path).flatMap(Told::parse);
    }

    /** A time in s since 1970. */
    public Optional<Instant> seconds(String... path) {
        return epoch(number(path) * 1000);
    }

    /** A time in ms since 1970. */
    public Optional<Instant> milliseconds(String... path) {
        return epoch(number(path));
    }

    /** As JSON. */
    public byte[] bytes() {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<OffsetDateTime> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> epoch(double milliseconds) {
        return Double.isNaN(milliseconds) || Math.abs(milliseconds) > 1e14
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(Math.round(milliseconds)));
    }

    private static double finite(JsonNode found) {
        var number = found.asDouble(Double.NaN);
        return Double.isInfinite(number) ? Double.NaN : number;
    }
}
