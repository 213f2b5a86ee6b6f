package dev.backstride.stack.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * Whom people may sign in to.
 *
 * @param id how it calls itself
 * @param secret what it proves that with
 * @param path where people are sent back to, at any port of their own machine (RFC 8252 §7.3)
 */
public record Client(String id, String secret, String path) {

    /** The pages for staff, as checkin-service calls them. */
    public static Client staff(String secret) {
        return new Client("backstride-staff", secret, "/staff");
    }

    boolean mayBeAt(String address) {
        try {
            var uri = new URI(address);
            return "http".equals(uri.getScheme())
                    && "localhost".equals(uri.getHost())
                    && path.equals(uri.getRawPath())
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    /** Whether an {@code Authorization} header is this client's: HTTP Basic with its id and secret. */
    boolean isMeant(String authorization) {
        var expected =
                "Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), authorization.getBytes(StandardCharsets.UTF_8));
    }
}
