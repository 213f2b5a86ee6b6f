package dev.backstride.notification.partner.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    @Test
    void the_data_stand_in_it_as_they_came() throws JsonProcessingException {
        assertThat(envelope("{\"level\": 1.50, \"word\": \"Rücken\"}"))
                .isEqualTo("{\"id\":\"a \\\"b\\\"\",\"data\":{\"level\": 1.50, \"word\": \"Rücken\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "no event", "{} and more", ""})
    void what_is_no_json_is_not_sent_as_such(String data) {
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> envelope(data));
    }

    private static String envelope(String data) throws JsonProcessingException {
        var bytes = Envelope.of(Map.of("id", "a \"b\""), data.getBytes(StandardCharsets.UTF_8));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
