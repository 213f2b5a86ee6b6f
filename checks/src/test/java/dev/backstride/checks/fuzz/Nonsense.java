package dev.backstride.checks.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * What nobody should send: words, addresses and bodies that are almost right, wrong, or nothing at all.
 *
 * @param dice decides
 * @param known ids that are somebody's
 */
record Nonsense(RandomGenerator dice, List<String> known) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 20_000;
    private static final int LONG = 70_000;

    private static final List<String> WORDS = List.of(
            "",
            "0",
            "-1",
            "null",
            "true",
            "NaN",
            "1e400",
            "9223372036854775808",
            "2026-02-30T25:61:00Z",
            "2026-03-02T06:00:00Z",
            "-999999999-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59Z",
            "P1D",
            "PT-9999999999999H",
            "Europe/Berlin",
            "Mars/Olympus",
            "../../etc/passwd",
            "%00",
            "\u0000",
            "\ud800",
            "\u202e\u0301",
            "🏃",
            "' or 1=1 --",
            "{{7*7}}",
            "${jndi:ldap://127.0.0.1/x}",
            "<script>alert(1)</script>",
            "a@b",
            "http://169.254.169.254/latest/meta-data",
            "file:///etc/passwd");

    /** A word. */
    String word() {
        return switch (dice.nextInt(8)) {
            case 0 ->
                new UUID(dice.nextLong(), dice.nextLong()).toString().replace('-', dice.nextBoolean() ? '-' : '+');
            case 1, 2, 3 -> known.get(dice.nextInt(known.size()));
            case 4 -> "x".repeat(dice.nextInt(3_000));
            default -> WORDS.get(dice.nextInt(WORDS.size()));
        };
    }

    /** The address of {@code target}, with a word for each name in it. */
    String address(Target target) {
        var path = new StringBuilder();
        for (var part : target.path().split("(?=\\{)|(?<=})", -1)) {
            path.append(part.startsWith("{") ? encoded(word()) : part);
        }
        var asked = new ArrayList<String>();
        for (var query : target.queries()) {
            if (dice.nextInt(3) == 0) {
                asked.add(query + "=" + encoded(word()));
            }
        }
        return target.base() + path + (asked.isEmpty() ? "" : "?" + String.join("&", asked));
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A body that began as {@code example}. */
    byte[] body(JsonNode example) {
        return switch (dice.nextInt(12)) {
            case 0 -> new byte[0];
            case 1 -> noise(dice.nextInt(200));
            case 2 -> text("[".repeat(DEEP));
            case 3 -> text("{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP));
            case 4 -> cut(text(example.toString()));
            case 5 -> flipped(text(example.toString()));
            case 6 -> text(example + example.toString());
            case 7 -> text(example.toString());
            default -> text(changed(example).toString());
        };
    }

    private JsonNode changed(JsonNode example) {
        var copy = example.deepCopy();
        for (var changes = 1 + dice.nextInt(3); changes > 0; changes--) {
            change(copy);
        }
        return copy;
    }

    private void change(JsonNode node) {
        switch (node) {
            case ObjectNode object
            when !object.isEmpty() -> {
                var names = new ArrayList<String>();
                object.fieldNames().forEachRemaining(names::add);
                var name = names.get(dice.nextInt(names.size()));
                var inner = object.get(name);
                if (inner instanceof ContainerNode<?> && dice.nextBoolean()) {
                    change(inner);
                } else if (dice.nextInt(4) == 0) {
                    object.remove(name);
                } else {
                    object.set(dice.nextInt(8) == 0 ? word() : name, value());
                }
            }
            case ArrayNode array when !array.isEmpty() -> array.set(dice.nextInt(array.size()), value());
            default -> {
                // There is nothing in it to change.
            }
        }
    }

    private JsonNode value() {
        return switch (dice.nextInt(8)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(dice.nextLong());
            case 2 -> JSON.numberNode(dice.nextInt(-1, 12));
            case 3 -> JSON.booleanNode(dice.nextBoolean());
            case 4 -> JSON.objectNode().put(word(), word());
            case 5 -> JSON.arrayNode().add(word()).add(dice.nextInt());
            case 6 -> JSON.textNode("y".repeat(dice.nextInt(LONG)));
            default -> JSON.textNode(word());
        };
    }

    private byte[] cut(byte[] body) {
        return Arrays.copyOf(body, dice.nextInt(body.length + 1));
    }

    private byte[] flipped(byte[] body) {
        for (var flips = dice.nextInt(8); flips > 0 && body.length > 0; flips--) {
            body[dice.nextInt(body.length)] ^= (byte) (1 << dice.nextInt(8));
        }
        return body;
    }

    private byte[] noise(int length) {
        var noise = new byte[length];
        dice.nextBytes(noise);
        return noise;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
