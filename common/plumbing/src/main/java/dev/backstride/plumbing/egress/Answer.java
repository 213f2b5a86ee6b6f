package dev.backstride.plumbing.egress;

import java.util.Optional;

/**
 * What came back: as much of it as anybody here needs.
 *
 * @param status the HTTP status
 * @param retryAfter when to come again, as the header said it
 */
public record Answer(int status, Optional<String> retryAfter) {

    /** Whether it was taken. */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
