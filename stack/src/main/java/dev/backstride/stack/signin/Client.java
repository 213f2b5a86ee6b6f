package dev.backstride.stack.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

/**
 * Whom people may sign in to.
 *
 * @param id how it calls itself
 * @param secret what it proves that with
 * @param paths where people may be sent back to, at any port of their own machine (RFC 8252 §7.3)
 */
public record Client(String id, String secret, List<String> paths) {

    /** A runner's own page. */
    static final String OWN_PAGE = "/me";

    private static final String STAFF = "/staff";

    public Client {
        paths = List.copyOf(paths);
    }

    /** The pages of checkin-service, as it calls itself: those for staff, and a runner's own. */
    public static Client pages(String secret) {
        return new Client("backstride-staff", secret, List.of(STAFF, OWN_PAGE));
    }

    boolean mayBeAt(String address) {
        try {
            var uri = new URI(address);
            return "http".equals(uri.getScheme())
                    && "localhost".equals(uri.getHost())
                    && paths.contains(uri.getRawPath())
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
