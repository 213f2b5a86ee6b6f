package dev.backstride.stack.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Says what is being waited for, one line a phase, with the time it took. */
public record Progress(PrintStream out) {

    /** Speaks on standard output. */
    public static Progress spoken() {
        return new Progress(System.out);
    }

    /** Runs a phase between its name and its time. */
    public <T> T phase(String name, Supplier<T> work) {
        out.print("  " + name + " … ");
        out.flush();
        var began = Instant.now();
        var result = work.get();
        out.printf("%.1f s%n", Duration.between(began, Instant.now()).toMillis() / 1000.0);
        return result;
    }
}
