package dev.backstride.events.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person has seen an escalation and owns it now. The protocol does not read it.
 *
 * @param escalationId the escalation
 * @param at when
 * @param by the role of whoever acknowledged it; set from the token, or from the link
 * @param via LINK where it came by the link in a message; absent where a token said who it is
 * @param note free text
 */
public record Acknowledgement(
        @NotBlank @Pattern(regexp = Fact.ID) String id,
        UUID escalationId,
        Instant at,
        @Nullable @Size(max = 64) String by,
        @Nullable Via via,
        @Nullable @Size(max = 2_000) String note,
        @Nullable @Size(max = 64) String zone,
        @Nullable Instant receivedAt)
        implements Fact {

    /** One that was said with a token. */
    public Acknowledgement(
            String id,
            UUID escalationId,
            Instant at,
            @Nullable String by,
            @Nullable String note,
            @Nullable String zone,
            @Nullable Instant receivedAt) {
        this(id, escalationId, at, by, null, note, zone, receivedAt);
    }
}
