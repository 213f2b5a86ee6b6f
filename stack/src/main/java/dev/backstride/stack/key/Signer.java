package dev.backstride.stack.key;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** One half signs, the other is told to whoever must verify. RSA, 2048 bits, SHA-256. */
public final class Signer {

    /** How tokens and the set of keys name it. */
    static final String KEY_ID = "backstride";

    private static final int BITS = 2048;

    private final PrivateKey privateKey;
    private final String publicKey;

    private Signer(PrivateKey privateKey, String publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    public static Signer generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            return new Signer(pair.getPrivate(), base64(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A signer from what {@link #privateKey()} and {@link #publicKey()} said. */
    public static Signer of(String privateKey, String publicKey) {
        try {
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey));
            return new Signer(KeyFactory.getInstance("RSA").generatePrivate(encoded), publicKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a private key", e);
        }
    }

    /** The signature of {@code text}. */
    public byte[] sign(byte[] text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(privateKey);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** PKCS#8 in base64. */
    public String privateKey() {
        return base64(privateKey.getEncoded());
    }

    /** X.509 in base64, as {@code quarkus.oidc.public-key} takes it. */
    public String publicKey() {
        return publicKey;
    }

    /** The public half as a JSON Web Key (RFC 7517). */
    public Map<String, String> jwk() {
        try {
            var encoded = new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey));
            var key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(encoded);
            return Map.of(
                    "kty",
                    "RSA",
                    "use",
                    "sig",
                    "alg",
                    "RS256",
                    "kid",
                    KEY_ID,
                    "n",
                    unsigned(key.getModulus()),
                    "e",
                    unsigned(key.getPublicExponent()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the leading zero that a positive number may have. */
    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        var from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
