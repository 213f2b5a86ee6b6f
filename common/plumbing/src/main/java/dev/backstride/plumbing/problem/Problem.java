package dev.backstride.plumbing.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What can be wrong with a request. The {@code type} of each is stable: clients may switch on it. */
public final class Problem {

    private static final String TYPES = "https://backstride.dev/problems/";

    private Problem() {}

    /** 400: not readable as what it claims to be. */
    public static HttpProblem malformed(String field, String detail) {
        return at(400, "malformed", "The request cannot be read", field, detail);
    }

    /** 401: no token, or one that is not believed. */
    public static HttpProblem unauthenticated() {
        return builder(401, "unauthenticated", "Unauthenticated", "A valid bearer token is needed.")
                .withHeader("WWW-Authenticate", "Bearer")
                .build();
    }

    /** 401: not signed by whom it says it is from. */
    public static HttpProblem unauthentic() {
        return of(
                401,
                "unauthentic",
                "Not authentic",
                "Neither a signature nor a key in the address says who sent this.");
    }

    /** 403. */
    public static HttpProblem forbidden(String detail) {
        return of(403, "forbidden", "Not allowed", detail);
    }

    /** 404. */
    public static HttpProblem unknown(String what) {
        return of(404, "unknown-" + what, "Unknown " + what, "There is no such " + what + ".");
    }

    /** 409: at odds with what is stored. */
    public static HttpProblem conflict(String slug, String detail) {
        return of(409, slug, "Conflict", detail);
    }

    /** 413. */
    public static HttpProblem tooLarge(long limitBytes) {
        return of(413, "too-large", "Too large", "The body may have " + limitBytes + " bytes at most.");
    }

    /** 415. */
    public static HttpProblem unsupported(String detail) {
        return of(415, "unsupported-media-type", "Unsupported media type", detail);
    }

    /** 422: understood, and refused. */
    public static HttpProblem refused(String slug, String field, String detail) {
        return at(422, slug, "Refused", field, detail);
    }

    /** 429: too often. */
    public static HttpProblem tooOften(Duration wait) {
        return builder(429, "too-often", "Too often", "Try again in " + wait.toSeconds() + " s.")
                .withHeader("Retry-After", wait.toSeconds())
                .build();
    }

    static URI type(String slug) {
        return URI.create(TYPES + slug);
    }

    /** The last word of a type of ours; none for others. */
    public static Optional<String> slug(HttpProblem problem) {
        return Optional.ofNullable(problem.getType())
                .map(URI::toString)
                .filter(type -> type.startsWith(TYPES))
                .map(type -> type.substring(TYPES.length()));
    }

    private static HttpProblem of(int status, String slug, String title, String detail) {
        return builder(status, slug, title, detail).build();
    }

    private static HttpProblem at(int status, String slug, String title, String field, String detail) {
        return builder(status, slug, title, detail).with("field", field).build();
    }

    private static HttpProblem.Builder builder(int status, String slug, String title, String detail) {
        return HttpProblem.builder()
                .withType(type(slug))
                .withTitle(title)
                .withStatus(status)
                .withDetail(detail);
    }
}
