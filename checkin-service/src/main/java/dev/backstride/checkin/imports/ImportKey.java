package dev.backstride.checkin.imports;

import jakarta.persistence.Embeddable;

/**
 * The name of an import.
 *
 * @param program of the client
 * @param client who sends it; what others call theirs is theirs
 * @param id what the client calls it
 */
@Embeddable
public record ImportKey(String program, String client, String id) {

    /** What may stand in an address as it is. */
    public static final String ID = "[A-Za-z0-9._~-]{1,64}";
}
