package dev.backstride.events.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        implements Fact {

    /** No to every question there is. */
    public static Screening allNo(String id, Instant answeredAt) {
        var answers = Arrays.stream(Flag.values()).collect(Collectors.toMap(Function.identity(), _ -> Answer.NO));
        return new Screening(id, answeredAt, answers, null, null);
    }
}
