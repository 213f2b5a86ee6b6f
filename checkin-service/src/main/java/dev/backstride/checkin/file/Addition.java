package dev.backstride.checkin.file;

import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.RunKind;
import dev.backstride.events.fact.Source;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.recording.Claims;
import dev.backstride.recording.Kind;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the query says of a file: what a watch cannot know, or did not. */
public class Addition {

    /** The run's name. */
    @RestQuery
    @Nullable
    @Pattern(regexp = Fact.ID)
    public String id;

    /**
     * IANA zone the runner was in. Where absent, the runner's home zone, unless the file says that local time was
     * another.
     */
    @RestQuery
    @Nullable
    @Size(max = 64)
    public String zone;

    @RestQuery
    @Nullable
    public PerceivedStart perceivedStart;

    /** How many of the three warm-up movements were done, 0 to 3. */
    @RestQuery
    @Nullable
    @Min(0)
    @Max(3)
    public Integer warmUpMovements;

    /** Hours seated in the 8 h before the start, 0 to 8. */
    @RestQuery
    @Nullable
    @DecimalMin("0")
    @DecimalMax("8")
    public Double sittingHours;

    /** When the run started, where the file has no believable start. */
    @RestQuery
    @Nullable
    public String startedAt;

    /** What sort of run it is, where the file names no sport. */
    @RestQuery
    @Nullable
    public RunKind kind;

    /** Where it came from, which says to whom it may be shown. */
    @RestQuery
    @DefaultValue("DIRECT")
    public Source source = Source.DIRECT;

    /** Whether to say what would be, and store nothing. */
    @RestQuery
    public boolean dryRun;

    public Claims claims() {
        return new Claims(
                Optional.ofNullable(startedAt).map(Addition::instant),
                Optional.ofNullable(kind).map(RunKind::name).map(Kind::valueOf));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException other) {
            throw Problem.malformed("startedAt", "An RFC 3339 instant such as 2026-03-01T06:30:00Z is needed.");
        }
    }
}
