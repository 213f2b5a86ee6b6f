package dev.backstride.events.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers to red-flag questions. A flag that is not listed was not asked.
 *
 * @param answers by flag
 */
public record Screening(
        @NotBlank @Pattern(regexp = Fact.ID) String id,
        Instant answeredAt,
        @NotEmpty Map<Flag, Answer> answers,
        @Nullable @Size(max = 64) String zone,
        @Nullable Instant receivedAt)
        implements Fact {}
