package dev.backstride.checks.access;

import java.time.Instant;
import java.util.UUID;

/**
 * Something right to say at each route, so that nothing but who says it decides.
 *
 * @param now in story time
 */
record Bodies(Instant now) {

    private static final String BOUNDARY = "part-of-a-form";

    /** The content type of what {@code takes} stands for. */
    static String contentType(String takes) {
        return switch (takes) {
            case "form" -> "application/x-www-form-urlencoded";
            case "part" -> "multipart/form-data; boundary=" + BOUNDARY;
            case "file" -> "application/octet-stream";
            case "ndjson" -> "application/x-ndjson";
            default -> "application/json";
        };
    }

    String of(Route route) {
        return switch (route.takes()) {
            case Route.NOTHING -> "";
            case "form" -> "level=2";
            case "file" -> "no recording";
            case "part" ->
                "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\nnone\r\n--%1$s--\r\n"
                        .formatted(BOUNDARY);
            default -> json(route.path());
        };
    }

    /** What is not known here is an empty object, which some routes refuse before they look who is meant. */
    private String json(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "runners" -> """
                    {"zone":"UTC","birthDate":"1990-06","externalId":"%s"}""".formatted(UUID.randomUUID());
            case "runs" -> """
                    {"id":"r1","startedAt":"%s","durationSeconds":3600,"distanceMeters":10000}""".formatted(now.minusSeconds(7_200));
            case "symptoms" -> """
                    {"id":"s","moment":"AFTER","feltAt":"%s","level":2}""".formatted(now);
            case "run-reports" -> """
                    {"id":"rr","runId":"r1","at":"%s","warmUpMovements":2}""".formatted(now);
            case "screenings" -> """
                    {"id":"sc","answeredAt":"%s","answers":{"RF_FEVER":"NO"}}""".formatted(now);
            case "strength-sessions" -> """
                    {"id":"st","on":"%s"}""".formatted(now.toString().substring(0, 10));
            case "questionnaires" -> """
                    {"id":"q","answeredAt":"%s","instrument":"OSTRC_H2","items":{"1":0}}""".formatted(now);
            case "strength-tests" -> """
                    {"id":"t","measuredAt":"%s","device":"DYNAMOMETER","movement":"HIP_EXTENSION","left":[300],"right":[300]}""".formatted(now);
            case "acknowledgements" -> """
                    {"id":"a","escalationId":"%s","at":"%s"}""".formatted(UUID.randomUUID(), now);
            case "clearances" -> """
                    {"id":"c","givenAt":"%s","outcome":"RESUME"}""".formatted(now);
            case "placements" -> """
                    {"id":"p","placedAt":"%s","rung":1,"entryPeak":3}""".formatted(now);
            case "webhooks" -> """
                    {"url":"https://partner.invalid/hook"}""";
            case "simulations" -> """
                    {"runner":{"zone":"UTC","birthDate":"1990-06"},"facts":[],"asOf":"%s"}""".formatted(now);
            default -> "{}";
        };
    }
}
