package dev.backstride.events.fact;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the runner adds to a run a watch recorded. Its values win over the run's own; its event time is the
 * run's end.
 *
 * @param runId the run it completes
 * @param at when it was said
 */
public record RunReport(
        @NotBlank @Pattern(regexp = Fact.ID) String id,
        @NotBlank @Pattern(regexp = Fact.ID) String runId,
        Instant at,
        @Nullable PerceivedStart perceivedStart,
        @Nullable @Min(0) @Max(3) Integer warmUpMovements,
        @Nullable @DecimalMin("0") @DecimalMax("8") Double sittingHours,
        @Nullable Boolean climbedFasterThanUsual,
        @Nullable @Size(max = 64) String zone,
        @Nullable Instant receivedAt)
        implements Fact {}
