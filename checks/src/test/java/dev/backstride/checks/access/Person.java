package dev.backstride.checks.access;

import dev.backstride.stack.key.Signer;
import dev.backstride.stack.key.Token;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who knocks, in the order of the table's columns. */
enum Person {
    INTEGRATOR("integrator"),
    RUNNER("runner"),
    /** A runner who asks about another. */
    ANOTHER("runner"),
    COACH("coach"),
    CLINICIAN("clinician"),
    PARTNER("partner"),
    OPS("ops"),
    /** Somebody without a token. */
    NOBODY("");

    private final String role;

    Person(String role) {
        this.role = role;
    }

    /** What their token says they are. */
    String role() {
        return role;
    }

    /** How this one is turned away. */
    int refusal() {
        return this == NOBODY ? 401 : 403;
    }

    /** The token to ask about {@code runner} with, in {@code program}. */
    Optional<String> token(Signer signer, String program, UUID runner) {
        var subject = switch (this) {
            case RUNNER -> runner.toString();
            case ANOTHER -> UUID.randomUUID().toString();
            case INTEGRATOR, COACH, CLINICIAN, PARTNER, OPS, NOBODY -> role;
        };
        return this == NOBODY
                ? Optional.empty()
                : Optional.of(new Token(role, subject, program).signedBy(signer, Instant.now()));
    }
}
