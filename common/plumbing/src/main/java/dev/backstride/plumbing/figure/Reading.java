package dev.backstride.plumbing.figure;

import dev.backstride.plumbing.tenant.Tenant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes a look at a database or a broker to know, at all programs together. A look is good for a second,
 * and for a hundred times as long as it took, so that looking takes a hundredth of the time at most, however many ask; but
 * for no more than half a minute: what was seen of a world that stood still tells nothing once it goes on. Safe for any
 * thread; one looks, the others wait for it.
 */
public final class Reading<T> {

    private static final long SHORTEST_NANOS = 1_000_000_000;
    private static final long LONGEST_NANOS = 30_000_000_000L;
    private static final long RESTS_FOR_EACH_LOOK = 100;

    private final Supplier<T> look;
    private @Nullable T seen;
    private long goodUntil;

    public Reading(Supplier<T> look) {
        this.look = look;
    }

    /** What was seen at the last look, or now. */
    public synchronized T now() {
        var known = seen;
        if (known != null && System.nanoTime() - goodUntil < 0) {
            return known;
        }
        var began = System.nanoTime();
        var fresh = Tenant.<T, RuntimeException>everyone(look::get);
        var ended = System.nanoTime();
        seen = fresh;
        goodUntil = ended + Math.clamp(RESTS_FOR_EACH_LOOK * (ended - began), SHORTEST_NANOS, LONGEST_NANOS);
        return fresh;
    }
}
