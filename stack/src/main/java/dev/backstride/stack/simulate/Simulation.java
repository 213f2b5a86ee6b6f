package dev.backstride.stack.simulate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.CheckIns;
import dev.backstride.events.runner.Condition;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.configuration.Unsuitable;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.context.ScreeningDemand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body of {@code POST /v1/simulations}, or a vignette: the same with a name and the decisions it must lead to.
 *
 * @param screening REQUIRED where absent, as over REST
 * @param asOf what happens after this instant is not known yet
 * @param configuration numbers to try instead of the protocol's own, by key
 * @param expect the decisions, oldest first; null where nothing is expected
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Simulation(
        @Nullable String id,
        @Nullable String title,
        @Valid Subject runner,
        @Nullable ScreeningDemand screening,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
        List<@Valid Fact> facts,

        Instant asOf,
        @Nullable Map<String, Object> configuration,
        @Nullable List<Decision> expect) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** Whom the facts are about. */
    record Subject(
            String zone,
            BirthDate birthDate,
            @Nullable Set<Condition> conditions,
            @Nullable @Min(100) @Max(250) Integer maxHeartRate,
            @Nullable CheckIns checkIns) {}

    ZoneId home() {
        return ZoneId.of(runner.zone);
    }

    /**
     * What the rules decide, oldest first.
     *
     * @throws Unsuitable where a number cannot be tried
     */
    List<Decision> decisions() {
        return protocol().assess(NOBODY, context(), facts, asOf).decisions().stream()
                .map(issued -> issued.content().decision())
                .toList();
    }

    private Protocol protocol() {
        if (configuration == null) {
            return Protocol.standard();
        }
        var changes = new HashMap<String, String>();
        configuration.forEach((key, value) -> changes.put(key, String.valueOf(value)));
        return Protocol.standard().trying(changes, asOf);
    }

    private RunnerContext context() {
        return new RunnerContext(
                home(),
                runner.birthDate,
                runner.conditions == null ? Set.of() : runner.conditions,
                runner.maxHeartRate,
                runner.checkIns == null ? CheckIns.FULL : runner.checkIns,
                screening == null ? ScreeningDemand.REQUIRED : screening);
    }
}
