package dev.backstride.stack.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.stack.key.Signer;
import dev.backstride.stack.key.Token;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A token as somebody may make one who is not us.
 *
 * @param algorithm what the header says it is signed with
 * @param claims what it says
 */
record Draft(String algorithm, Map<String, Object> claims) {

    private static final long HOUR = 3_600;

    Draft {
        claims = Map.copyOf(claims);
    }

    /** Right in everything, and valid for an hour. */
    static Draft right(String role, String subject) {
        var now = Instant.now().getEpochSecond();
        return new Draft(
                "RS256",
                Map.of(
                        "iss",
                        Token.ISSUER,
                        "aud",
                        Token.AUDIENCE,
                        "sub",
                        subject,
                        "upn",
                        subject,
                        "groups",
                        List.of(role),
                        "program",
                        "demo",
                        "iat",
                        now,
                        "exp",
                        now + HOUR));
    }

    Draft claiming(String name, Object value) {
        var changed = new LinkedHashMap<>(claims);
        changed.put(name, value);
        return new Draft(algorithm, changed);
    }

    Draft without(String name) {
        var changed = new LinkedHashMap<>(claims);
        changed.remove(name);
        return new Draft(algorithm, changed);
    }

    Draft by(String other) {
        return new Draft(other, claims);
    }

    /** With nothing where the signature would be. */
    String unsigned() {
        return text() + ".";
    }

    String signedBy(Signer signer) {
        return text() + "." + base64(signer.sign(text().getBytes(StandardCharsets.US_ASCII)));
    }

    /** Signed by HMAC with a secret that is none. */
    String sealedWith(byte[] secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return text() + "." + base64(mac.doFinal(text().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Header and claims, as they are signed. */
    String text() {
        return json(new TreeMap<>(Map.of("alg", algorithm, "typ", "JWT"))) + "." + json(new TreeMap<>(claims));
    }

    private static String json(Map<String, Object> part) {
        try {
            return base64(new ObjectMapper().writeValueAsBytes(part));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
