package dev.backstride.assessment.simulation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.CheckIns;
import dev.backstride.events.runner.Condition;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.context.ScreeningDemand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's facts, to be weighed without keeping them. Vignettes are of this shape: what else they say beside it,
 * such as what they expect, is left alone.
 *
 * @param screening whether unanswered red-flag panels hold the runner back; REQUIRED where absent
 * @param facts each with its {@code type}
 * @param asOf what happens after this instant is not known yet
 * @param configuration numbers to try instead of those in force, by key as {@code GET /v1/protocol} lists them
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Simulation(
        @Valid Subject runner,
        @Nullable ScreeningDemand screening,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type") @Size(max = 20_000)
        List<@NotNull @Valid Fact> facts,

        Instant asOf,
        @Nullable @Size(max = 200) Map<String, Object> configuration) {

    /**
     * Whom the facts are about.
     *
     * @param zone IANA home zone
     * @param birthDate year and month suffice
     * @param conditions what is known about the back
     * @param maxHeartRate beats/min, 100 to 250
     * @param checkIns how often to ask; FULL where absent
     */
    public record Subject(
            @NotBlank @Size(max = 64) String zone,
            BirthDate birthDate,
            @Nullable Set<Condition> conditions,
            @Nullable @Min(100) @Max(250) Integer maxHeartRate,
            @Nullable CheckIns checkIns) {}

    RunnerContext context(ZoneId zone) {
        return new RunnerContext(
                zone,
                runner.birthDate(),
                runner.conditions() == null ? Set.of() : runner.conditions(),
                runner.maxHeartRate(),
                runner.checkIns() == null ? CheckIns.FULL : runner.checkIns(),
                screening == null ? ScreeningDemand.REQUIRED : screening);
    }
}
