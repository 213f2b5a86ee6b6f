package dev.backstride.plumbing.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Seals under the first of its keys, and opens what any of them has sealed: so a key changes with nothing lost. Safe for any thread. */
public final class KeyRing {

    private final List<Seal> seals;

    private KeyRing(List<Seal> seals) {
        this.seals = seals;
    }

    /**
     * A ring.
     *
     * @param keys each 32 bytes as base64; without one it opens nothing
     */
    public static KeyRing of(List<String> keys) {
        return new KeyRing(keys.stream().map(Seal::of).toList());
    }

    /**
     * A ring.
     *
     * @param key seals and opens: 32 bytes as base64
     * @param others open alone
     */
    public static KeyRing of(String key, List<String> others) {
        var keys = new ArrayList<String>();
        keys.add(key);
        keys.addAll(others);
        return of(keys);
    }

    public boolean isEmpty() {
        return seals.isEmpty();
    }

    public byte[] close(byte[] plain) {
        return seals.getFirst().close(plain);
    }

    /** Closes {@code plain} for {@code owner}: it opens for nobody else. */
    public byte[] close(byte[] plain, byte[] owner) {
        return seals.getFirst().close(plain, owner);
    }

    /** What was closed under one of the keys; empty for anything else. */
    public Optional<byte[]> open(byte[] closed) {
        return seals.stream().flatMap(seal -> seal.open(closed).stream()).findFirst();
    }

    /** What was closed for {@code owner} under one of the keys; empty for anything else. */
    public Optional<byte[]> open(byte[] closed, byte[] owner) {
        return seals.stream().flatMap(seal -> seal.open(closed, owner).stream()).findFirst();
    }
}
