package dev.backstride.events.fact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stop or a review ended.
 *
 * @param outcome how the runner goes on
 * @param rung the rung to resume on, 1 to 3; required for RESUME
 * @param by who says so; a clinician where absent
 * @param note free text; stored, never read by a rule
 */
public record Clearance(
        @NotBlank @Pattern(regexp = Fact.ID) String id,
        Instant givenAt,
        ClearanceOutcome outcome,
        @Nullable @Min(1) @Max(3) Integer rung,
        @Nullable ClearedBy by,
        @Nullable @Size(max = 2_000) String note,
        @Nullable @Size(max = 64) String zone,
        @Nullable Instant receivedAt)
        implements Fact {}
