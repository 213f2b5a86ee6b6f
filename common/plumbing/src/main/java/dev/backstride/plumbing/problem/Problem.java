package dev.backstride.plumbing.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Optional;

/** Answers to requests with a fault. */
public final class Problem {

    private Problem() {}

    /** 400: not readable as what it claims to be. */
    public static HttpProblem malformed(String field, String detail) {
        return at(Fault.MALFORMED, field, detail);
    }

    /** 401: no token, or one that is not believed. */
    public static HttpProblem unauthenticated() {
        return builder(Fault.UNAUTHENTICATED, "A valid bearer token is needed.")
                .withHeader("WWW-Authenticate", "Bearer")
                .build();
    }

    /** 401: not signed by whom it says it is from. */
    public static HttpProblem unauthentic() {
        return of(Fault.UNAUTHENTIC, "Neither a signature nor a key in the address says who sent this.");
    }

    /** 403. */
    public static HttpProblem forbidden(String detail) {
        return of(Fault.FORBIDDEN, detail);
    }

    /** 404: one of the faults that say what is unknown. */
    public static HttpProblem unknown(Fault fault) {
        return of(fault, "There is no such " + fault.slug().replace("unknown-", "") + ".");
    }

    /** 409: at odds with what is stored. */
    public static HttpProblem conflict(Fault fault, String detail) {
        return of(fault, detail);
    }

    /** 413. */
    public static HttpProblem tooLarge(long limitBytes) {
        return of(Fault.TOO_LARGE, "The body may have " + limitBytes + " bytes at most.");
    }

    /** 415. */
    public static HttpProblem unsupported(String detail) {
        return of(Fault.UNSUPPORTED_MEDIA_TYPE, detail);
    }

    /** 422: understood, and refused. */
    public static HttpProblem refused(Fault fault, String field, String detail) {
        return builder(422, fault, detail).with("field", field).build();
    }

    /** 429: too often. */
    public static HttpProblem tooOften(Duration wait) {
        return builder(Fault.TOO_OFTEN, "Try again in " + wait.toSeconds() + " s.")
                .withHeader("Retry-After", wait.toSeconds())
                .build();
    }

    /** The last word of a type of ours; none for others. */
    public static Optional<String> slug(HttpProblem problem) {
        return Fault.of(problem.getType()).map(Fault::slug);
    }

    private static HttpProblem of(Fault fault, String detail) {
        return builder(fault, detail).build();
    }

    private static HttpProblem at(Fault fault, String field, String detail) {
        return builder(fault, detail).with("field", field).build();
    }

    private static HttpProblem.Builder builder(Fault fault, String detail) {
        return builder(fault.status(), fault, detail);
    }

    private static HttpProblem.Builder builder(int status, Fault fault, String detail) {
        return HttpProblem.builder()
                .withType(fault.type())
                .withTitle(fault.title())
                .withStatus(status)
                .withDetail(detail)
                .withHeader(HttpHeaders.LINK, fault.help());
    }
}
