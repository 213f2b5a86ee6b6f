package dev.backstride.stack.signin;

import dev.backstride.stack.key.RandomKey;
import dev.backstride.stack.key.Token;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The codes that were given out; each is good once, for a minute, for the client that asked. */
final class Codes {

    private static final Duration LIFE = Duration.ofMinutes(1);

    /**
     * Somebody who signed in.
     *
     * @param until when the code ends
     */
    record Grant(Token person, Request request, Instant until) {}

    private final Map<String, Grant> grants = new ConcurrentHashMap<>();

    String give(Token person, Request request, Instant now) {
        grants.values().removeIf(grant -> grant.until.isBefore(now));
        var code = RandomKey.generate().replaceAll("[^A-Za-z0-9]", "");
        grants.put(code, new Grant(person, request, now.plus(LIFE)));
        return code;
    }

    /** What {@code code} was given for; empty where it is over, used up, or another's. */
    Optional<Grant> redeem(String code, String verifier, String redirect, Instant now) {
        return Optional.ofNullable(grants.remove(code))
                .filter(grant -> grant.until.isAfter(now))
                .filter(grant -> grant.request.redirect().equals(redirect))
                .filter(grant -> grant.request.challenge().equals(challenge(verifier)));
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
