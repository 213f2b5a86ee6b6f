package dev.backstride.plumbing.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals bytes by AES-GCM with a fresh nonce each time. Safe for any thread. */
public final class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final byte[] NOBODY = {};
    private static final int KEY = 32;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    private Seal(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * A seal.
     *
     * @param key 32 bytes as base64
     * @throws IllegalArgumentException where it is something else
     */
    public static Seal of(String key) {
        return new Seal(new SecretKeySpec(bytes(key), "AES"));
    }

    /** A key's bytes. What it is instead stays out of the fault: it may be all but one. */
    static byte[] bytes(String key) {
        var bytes = decode(key);
        if (bytes.length != KEY) {
            throw noKey();
        }
        return bytes;
    }

    private static byte[] decode(String key) {
        try {
            return Base64.getDecoder().decode(key);
        } catch (IllegalArgumentException unreadable) {
            throw noKey();
        }
    }

    private static IllegalArgumentException noKey() {
        return new IllegalArgumentException("a key has " + KEY + " bytes, as base64");
    }

    public byte[] close(byte[] plain) {
        return close(plain, NOBODY);
    }

    /**
     * Closes {@code plain} for somebody.
     *
     * @param owner whose it is: it opens for nobody else
     */
    public byte[] close(byte[] plain, byte[] owner) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = apply(Cipher.ENCRYPT_MODE, nonce, plain, owner)
                .orElseThrow(() -> new IllegalStateException("AES-GCM refused to seal"));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** What was closed; empty for anything else. */
    public Optional<byte[]> open(byte[] closed) {
        return open(closed, NOBODY);
    }

    /** What was closed for {@code owner}; empty for anything else. */
    public Optional<byte[]> open(byte[] closed, byte[] owner) {
        if (closed.length <= NONCE) {
            return Optional.empty();
        }
        var nonce = new byte[NONCE];
        var sealed = new byte[closed.length - NONCE];
        ByteBuffer.wrap(closed).get(nonce).get(sealed);
        return apply(Cipher.DECRYPT_MODE, nonce, sealed, owner);
    }

    private Optional<byte[]> apply(int mode, byte[] nonce, byte[] text, byte[] owner) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner);
            return Optional.of(cipher.doFinal(text));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }
}
