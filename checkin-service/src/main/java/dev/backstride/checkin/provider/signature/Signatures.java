package dev.backstride.checkin.provider.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures by HMAC-SHA256 under secrets that a provider shares with us. Any of them will do. */
public final class Signatures {

    private static final String ALGORITHM = "HmacSHA256";

    /** A signature this much older, or ahead of us, was somebody else's to send again. */
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private Signatures() {}

    /** Whether {@code signature} is the hexadecimal one of {@code body}. */
    public static boolean isOf(byte[] body, String signature, List<String> secrets) {
        return matches(List.of(signature), secrets, body);
    }

    /**
     * Whether {@code header}, such as {@code t=1492774577,v1=5257a869}, is that of {@code body}, signed within 5 min of
     * {@code now}. Several {@code v1} may stand in it.
     */
    public static boolean isStamped(byte[] body, String header, List<String> secrets, Instant now) {
        var parts = Arrays.stream(header.split(",")).map(String::strip).toList();
        return values(parts, "t=").stream()
                .limit(1)
                .anyMatch(stamp ->
                        isNear(stamp, now) && matches(values(parts, "v1="), secrets, ascii(stamp + "."), body));
    }

    /** Whether {@code given} is one of {@code keys}. */
    public static boolean isOneOf(List<String> keys, String given) {
        var found = false;
        for (var key : keys) {
            found |=
                    MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
        }
        return found;
    }

    /** As a provider writes it. */
    public static String hex(String secret, byte[]... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            for (var part : parts) {
                mac.update(part);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, absent);
        }
    }

    private static List<String> values(List<String> parts, String name) {
        return parts.stream()
                .filter(part -> part.startsWith(name))
                .map(part -> part.substring(name.length()))
                .toList();
    }

    private static boolean isNear(String stamp, Instant now) {
        return stamp.matches("\\d{1,11}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(stamp)), now)
                                .abs()
                                .compareTo(WINDOW)
                        <= 0;
    }

    /** All are tried, so that the time it takes does not tell which was near. */
    private static boolean matches(List<String> signatures, List<String> secrets, byte[]... parts) {
        var found = false;
        for (var secret : secrets) {
            var right = ascii(hex(secret, parts));
            for (var signature : signatures) {
                found |= MessageDigest.isEqual(right, ascii(signature.toLowerCase(Locale.ROOT)));
            }
        }
        return found;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
