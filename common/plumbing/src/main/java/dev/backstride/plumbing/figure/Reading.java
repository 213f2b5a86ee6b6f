package dev.backstride.plumbing.figure;

import dev.backstride.plumbing.tenant.Tenant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes a look at a database or a broker to know, at all programs together. A look is good for a second,
 * and for a hundred times as long as it took, so that looking takes a hundredth of the time at most, however many ask; but
 * for no more than ten seconds: what was seen of a world that stood still tells nothing once it goes on. Nobody waits for
 * a look longer than a second after it began, so that one figure that nobody can tell does not keep back the others. Safe
 * for any thread.
 */
public final class Reading<T> {

    private static final long PATIENCE_NANOS = 1_000_000_000;
    private static final long SHORTEST_NANOS = 1_000_000_000;
    private static final long LONGEST_NANOS = 10_000_000_000L;
    private static final long RESTS_FOR_EACH_LOOK = 100;

    private record Seen<T>(T value, long goodUntil) {}

    private record Look<T>(CompletableFuture<Seen<T>> seen, long began) {

        boolean isGood() {
            return switch (seen.state()) {
                case RUNNING -> true;
                case SUCCESS -> System.nanoTime() - seen.join().goodUntil() < 0;
                case FAILED, CANCELLED -> false;
            };
        }
    }

    private final Supplier<T> look;
    private @Nullable Look<T> newest;

    public Reading(Supplier<T> look) {
        this.look = look;
    }

    /**
     * What was seen at the last look, or now.
     *
     * @throws IllegalStateException if the look lasts longer than a second, so that nobody knows
     * @throws RuntimeException what the look threw
     */
    public T now() {
        var taken = newest();
        try {
            var left = taken.began() + PATIENCE_NANOS - System.nanoTime();
            return taken.seen().get(Math.max(left, 0), TimeUnit.NANOSECONDS).value();
        } catch (TimeoutException slow) {
            throw new IllegalStateException("nobody knows yet", slow);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while it looked", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
        }
    }

    private synchronized Look<T> newest() {
        var known = newest;
        if (known != null && known.isGood()) {
            return known;
        }
        var began = System.nanoTime();
        var seen = CompletableFuture.supplyAsync(
                () -> take(began), task -> Thread.ofVirtual().name("reading").start(task));
        var fresh = new Look<>(seen, began);
        newest = fresh;
        return fresh;
    }

    private Seen<T> take(long began) {
        var value = Tenant.<T, RuntimeException>everyone(look::get);
        var ended = System.nanoTime();
        var rest = Math.clamp(RESTS_FOR_EACH_LOOK * (ended - began), SHORTEST_NANOS, LONGEST_NANOS);
        return new Seen<>(value, ended + rest);
    }
}
