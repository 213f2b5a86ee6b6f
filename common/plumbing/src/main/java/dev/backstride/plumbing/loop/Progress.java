package dev.backstride.plumbing.loop;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How somebody who takes turns gets on. One thread takes them; any may ask. */
public final class Progress {

    private record Since(long nanos, String what) {

        static Since now(String what) {
            return new Since(System.nanoTime(), what);
        }

        Duration age() {
            return Duration.ofNanos(System.nanoTime() - nanos);
        }
    }

    private volatile @Nullable Since turn;
    private volatile @Nullable Since failing;

    /** A turn begins. */
    public void begin() {
        turn = Since.now("in one turn");
    }

    /** The turn ended as it should. */
    public void succeed() {
        failing = null;
        turn = null;
    }

    /** The turn ended, and nothing came of it. */
    public void fail(Throwable fault) {
        if (failing == null) {
            failing = Since.now(fault.getClass().getSimpleName());
        }
        turn = null;
    }

    /** Why nothing has come of it for {@code patience} or longer, in a few words; empty where something has. */
    public Optional<String> standstill(Duration patience) {
        return over(turn, patience).or(() -> over(failing, patience));
    }

    private static Optional<String> over(@Nullable Since since, Duration patience) {
        return Optional.ofNullable(since)
                .filter(start -> start.age().compareTo(patience) >= 0)
                .map(start -> start.what() + " for " + start.age().toSeconds() + " s");
    }
}
