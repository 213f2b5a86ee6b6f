package dev.backstride.plumbing.limit;

import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * What is left to somebody after they came once more.
 *
 * @param policy whose measure it is
 * @param quota how many a minute
 * @param left how many more now
 * @param pause until one may come again, in whole seconds; zero where this one goes on
 */
public record Rate(String policy, long quota, long left, Duration pause) {

    private static final int WINDOW = 60;
    private static final String POLICY = "RateLimit-Policy";
    private static final String LIMIT = "RateLimit";

    /** How long to wait, for who came too often. */
    public Optional<Duration> refusal() {
        return pause.isZero() ? Optional.empty() : Optional.of(pause);
    }

    /** Says so in the headers of draft-ietf-httpapi-ratelimit-headers, after what they say already. */
    public Rate tell(HttpServerResponse answer) {
        answer.headers()
                .add(POLICY, "\"" + policy + "\";q=" + quota + ";w=" + WINDOW)
                .add(LIMIT, "\"" + policy + "\";r=" + left + ";t=" + whole());
        return this;
    }

    /** Seconds until all are there again. */
    private long whole() {
        return Math.ceilDiv((quota - left) * WINDOW, quota);
    }
}
