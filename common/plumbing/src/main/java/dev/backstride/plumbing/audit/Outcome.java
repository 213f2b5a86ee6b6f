package dev.backstride.plumbing.audit;

import java.util.Optional;

/** How it ended. */
public enum Outcome {
    /** Read, or done. */
    ALLOWED,
    /** They may not. */
    DENIED,
    /** There is no such thing, or none of their program. */
    NOT_FOUND,
    /** They may, but not this. */
    REFUSED;

    private static final int TOO_OFTEN = 429;

    /**
     * What an HTTP status says of it; none where nobody got as far as a runner's data: with no token that is believed (401),
     * too often (429), or because of a fault of ours.
     */
    static Optional<Outcome> of(int status) {
        return switch (status) {
            case 401, TOO_OFTEN -> Optional.empty();
            case 403 -> Optional.of(DENIED);
            case 404, 410 -> Optional.of(NOT_FOUND);
            default -> byHundred(status / 100);
        };
    }

    private static Optional<Outcome> byHundred(int hundred) {
        return switch (hundred) {
            case 2, 3 -> Optional.of(ALLOWED);
            case 4 -> Optional.of(REFUSED);
            default -> Optional.empty();
        };
    }
}
