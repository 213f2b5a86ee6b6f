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
 * @param by the role of whoever acknowledged it; set from the token
 * @param note free text
 */
public record Acknowledgement(
        @NotBlank @Pattern(regexp = Fact.ID) String id,
        UUID escalationId,
        Instant at,
        @Nullable @Size(max = 64) String by,
        @Nullable @Size(max = 2_000) String note,
        @Nullable @Size(max = 64) String zone,
        @Nullable Instant receivedAt)
        implements Fact {}
