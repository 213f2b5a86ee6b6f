package dev.backstride.events.fact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run, as recorded. What R-42 reads and nothing else.
 *
 * @param startedAt start of the recording
 * @param durationSeconds elapsed time from start to end, 1 to 864,000
 * @param distanceMeters metres covered, 0 to 1,000,000
 * @param movingSeconds time in motion, where measured
 * @param ascentMeters metres climbed, where measured
 * @param digest 30-second means of the recording, where there is one
 * @param perceivedStart the runner's own view of the start, read when there is no digest
 * @param warmUpMovements how many of the three warm-up movements were done within 30 min before the start
 * @param sittingHours hours seated in the 8 h before the start, 0 to 8
 * @param climbedFasterThanUsual the runner's own view of the climbs
 * @param kind what sort of run; a plain run where absent
 * @param tags the client's own words, such as INTERVAL or RACE
 */
public record Run(
        @NotBlank @Pattern(regexp = Fact.ID) String id,
        Instant startedAt,
        @Min(1) @Max(864_000) int durationSeconds,
        @Min(0) @Max(1_000_000) int distanceMeters,
        @Nullable @Min(0) @Max(864_000) Integer movingSeconds,
        @Nullable @Min(0) @Max(30_000) Integer ascentMeters,
        @Nullable @Valid Digest digest,
        @Nullable PerceivedStart perceivedStart,
        @Nullable @Min(0) @Max(3) Integer warmUpMovements,
        @Nullable @DecimalMin("0") @DecimalMax("8") Double sittingHours,
        @Nullable Boolean climbedFasterThanUsual,
        @Nullable RunKind kind,
        @Nullable @Size(max = 20) List<@Size(max = 40) String> tags,
        @Nullable @Size(max = 64) String zone,
        @Nullable Instant receivedAt)
        implements Fact {

    public Run {
        tags = tags == null ? null : List.copyOf(tags);
    }

    /** Start plus elapsed time: the instant from which hours count. */
    public Instant endedAt() {
        return startedAt.plusSeconds(durationSeconds);
    }
}
