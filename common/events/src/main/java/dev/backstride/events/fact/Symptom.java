package dev.backstride.events.fact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the lower back felt, on the 0 to 10 numeric rating scale (0 none, 10 worst imaginable).
 *
 * @param moment BEFORE or AFTER a run, or the peak DURING it
 * @param feltAt when it was felt, by the device's clock
 * @param level 0 to 10
 * @param runId the run a DURING level belongs to; required there
 * @param gaitAltered whether the walk or run changed
 * @param side which side, for DURING
 * @param where which part of the run, for DURING
 * @param change the runner's word for the change, for AFTER
 * @param tolerable the runner's own answer, for AFTER
 * @param legSymptoms whether the legs feel anything new, for AFTER
 * @param analgesic whether a painkiller was taken before
 * @param note the runner's own words; stored, never read by a rule
 */
public record Symptom(
        @NotBlank @Pattern(regexp = Fact.ID) String id,
        Moment moment,
        Instant feltAt,
        @Min(0) @Max(10) int level,
        @Nullable @Pattern(regexp = Fact.ID) String runId,
        @Nullable Boolean gaitAltered,
        @Nullable Side side,
        @Nullable Phase where,
        @Nullable Change change,
        @Nullable Boolean tolerable,
        @Nullable Boolean legSymptoms,
        @Nullable Boolean analgesic,
        @Nullable @Size(max = 2_000) String note,
        @Nullable @Size(max = 64) String zone,
        @Nullable Instant receivedAt)
        implements Fact {}
