package dev.backstride.bench.host;

import java.time.Duration;

/** Time that passes while we look on. */
public final class Pause {

    private Pause() {}

    public static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    static void ofMillis(long millis) {
        of(Duration.ofMillis(millis));
    }
}
