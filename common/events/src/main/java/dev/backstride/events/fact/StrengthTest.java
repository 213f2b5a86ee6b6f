package dev.backstride.events.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Peak force (N) or torque (N m) per limb.
 *
 * @param left trials of the left limb, in the order made
 * @param right trials of the right limb, in the order made
 */
public record StrengthTest(
        @NotBlank @Pattern(regexp = Fact.ID) String id,
        Instant measuredAt,
        AsymmetryDevice device,
        Movement movement,
        @NotEmpty List<@Positive Double> left,
        @NotEmpty List<@Positive Double> right,
        @Nullable @Size(max = 64) String zone,
        @Nullable Instant receivedAt)
        implements Fact {}
