package dev.backstride.events.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers to a validated instrument.
 *
 * @param items the score of each item, by the instrument's own numbering (1 first)
 */
public record Questionnaire(
        @NotBlank @Pattern(regexp = Fact.ID) String id,
        Instant answeredAt,
        Instrument instrument,
        @NotEmpty Map<@Size(max = 16) String, Integer> items,
        @Nullable @Size(max = 64) String zone,
        @Nullable Instant receivedAt)
        implements Fact {}
