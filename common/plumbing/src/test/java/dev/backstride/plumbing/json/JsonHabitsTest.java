package dev.backstride.plumbing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.Runner;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonHabitsTest {

    private static final String SYMPTOM = """
            {"id":"a","moment":"AFTER","feltAt":"2026-03-02T06:00:00Z","level":3}""";

    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();

    @BeforeEach
    void customize() {
        new JsonHabits().customize(json);
    }

    @Test
    void what_is_nullable_may_be_missing_or_null() throws Exception {
        assertThat(json.readValue(SYMPTOM, Symptom.class).note()).isNull();
        assertThat(json.readValue(SYMPTOM.replace("}", ",\"note\":null}"), Symptom.class)
                        .note())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"level\":3'|'\"level\":null'|level",
                "'\"level\":3'|'\"level\":\"3\"'|level",
                "'\"level\":3'|'\"level\":3.7'|level",
                "',\"level\":3'|''|level",
                "'\"moment\":\"AFTER\"'|'\"moment\":\"LATER\"'|moment",
                "'\"moment\":\"AFTER\"'|'\"moment\":1'|moment",
                "'\"id\":\"a\",'|''|id",
                "'\"id\":\"a\"'|'\"id\":null'|id",
                "'\"2026-03-02T06:00:00Z\"'|'\"yesterday\"'|feltAt",
            })
    void nothing_is_guessed(String part, String instead, String field) {
        assertThatThrownBy(() -> json.readValue(SYMPTOM.replace(part, instead), Symptom.class))
                .isInstanceOfSatisfying(
                        JsonMappingException.class,
                        fault -> assertThat(fault.getPath())
                                .last()
                                .satisfies(
                                        step -> assertThat(step.getFieldName()).isEqualTo(field)));
    }

    @Test
    void a_digest_keeps_its_gaps() throws Exception {
        var text = """
                {"id":"r","startedAt":"2026-03-02T06:00:00Z","durationSeconds":90,"distanceMeters":250,\
                "digest":{"heartRate":[120.0,null,130.5]}}""";

        var digest = json.readValue(text, Run.class).digest();

        assertThat(digest).isNotNull();
        assertThat(json.writeValueAsString(digest)).contains("[120.0,null,130.5]");
    }

    @Test
    void a_runner_reads_as_it_writes() throws Exception {
        var id = UUID.randomUUID();
        var text = """
                {"id":"%s","program":"demo","registeredAt":"2026-03-02T06:00:00Z","zone":"Europe/Berlin","birthDate":"1990-06"}""".formatted(id);

        var runner = json.readValue(text, Runner.class);

        assertThat(runner.profile().zone()).isEqualTo("Europe/Berlin");
        assertThat(json.readValue(json.writeValueAsString(runner), Runner.class))
                .isEqualTo(runner);
    }
}
