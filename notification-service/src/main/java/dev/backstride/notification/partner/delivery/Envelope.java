package dev.backstride.notification.partner.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A CloudEvent in structured mode (CloudEvents 1.0, JSON format). With {@code type} and {@code data} it has two of the
 * three members that Standard Webhooks wants of a body; {@code time} is what that calls {@code timestamp}.
 */
public final class Envelope {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper STRICT =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Envelope() {}

    /**
     * The event, its data as they are.
     *
     * @param attributes of the event by their names, in order
     * @param data JSON
     * @throws JsonProcessingException where they are none
     */
    public static byte[] of(Map<String, String> attributes, byte[] data) throws JsonProcessingException {
        check(data);
        var bytes = new ByteArrayOutputStream(data.length + 1_024);
        try (var body = FACTORY.createGenerator(bytes)) {
            body.writeStartObject();
            for (var attribute : attributes.entrySet()) {
                body.writeStringField(attribute.getKey(), attribute.getValue());
            }
            body.writeFieldName("data");
            body.writeRawValue(new String(data, StandardCharsets.UTF_8));
            body.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** One value, and nothing after it. */
    private static void check(byte[] data) throws JsonProcessingException {
        try {
            if (STRICT.readTree(data).isMissingNode()) {
                throw new JsonParseException(null, "nothing");
            }
        } catch (JsonProcessingException none) {
            throw none;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
