package dev.backstride.events.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
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
        implements Fact {

    /**
     * What it adds up to, by the instrument's own rules: 0 to 100 for OSTRC_H2, 0 to 9 for START_BACK. Empty where an
     * item is missing, unknown or out of its range.
     */
    public OptionalInt total() {
        return Totals.of(this);
    }

    /** The score of item {@code number}; 0 where it was not asked. */
    public int item(int number) {
        return items.getOrDefault(String.valueOf(number), 0);
    }
}
