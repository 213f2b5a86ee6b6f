package dev.backstride.protocol;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.protocol.context.RunnerContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A story of facts and the decisions it must lead to, as a file tells it. */
@JsonIgnoreProperties({"trace", "screening"})
record Vignette(
        String id,
        String title,
        Subject runner,
        Instant asOf,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
        List<Fact> facts,

        List<Decision> expect) {

    static final UUID RUNNER = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    record Subject(String zone, BirthDate birthDate) {}

    static Vignette read(Path file) {
        try {
            return JSON.readValue(file.toFile(), Vignette.class);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    RunnerContext context() {
        return RunnerContext.of(ZoneId.of(runner.zone()), runner.birthDate());
    }

    Outcome outcome(List<Fact> told) {
        return Protocol.standard().assess(RUNNER, context(), told, asOf);
    }

    @Override
    public String toString() {
        return id + " " + title;
    }
}
