package dev.backstride.events.fact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clinician starts a runner on a rung.
 *
 * @param rung 1 to 3
 * @param entryPeak the level the ladder measures improvement from, 0 to 10
 */
public record Placement(
        @NotBlank @Pattern(regexp = Fact.ID) String id,
        Instant placedAt,
        @Min(1) @Max(3) int rung,
        @Min(0) @Max(10) int entryPeak,
        @Nullable @Size(max = 64) String zone,
        @Nullable Instant receivedAt)
        implements Fact {}
