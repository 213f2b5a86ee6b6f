package dev.backstride.stack.key;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Claims as a signed JSON Web Token (RFC 7519), RS256. */
public final class Jwt {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Object> HEADER = Map.of("alg", "RS256", "typ", "JWT", "kid", Signer.KEY_ID);

    private Jwt() {}

    /** The token that says {@code claims}. */
    public static String of(Map<String, Object> claims, Signer signer) {
        var signed = base64(json(HEADER)) + "." + base64(json(claims));
        return signed + "." + base64(signer.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] json(Map<String, Object> value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
