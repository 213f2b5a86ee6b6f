package dev.backstride.events.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One strength session. Sessions count by distinct local date.
 *
 * @param on the local date
 * @param newOrHeavier whether it was new work or heavier than usual
 */
public record StrengthSession(
        @NotBlank @Pattern(regexp = Fact.ID) String id,
        LocalDate on,
        @Nullable Boolean newOrHeavier,
        @Nullable @Size(max = 64) String zone,
        @Nullable Instant receivedAt)
        implements Fact {}
