package dev.backstride.stack.launch;

import dev.backstride.stack.process.PartEnded;
import dev.backstride.stack.process.Rundown;
import dev.backstride.stack.story.Conductor;
import java.util.concurrent.CompletableFuture;

/** The whole system, ready. Closing it, or ending this process, ends every part in order. */
public final class RunningStack implements AutoCloseable {

    private final Endpoints endpoints;
    private final Conductor conductor;
    private final CompletableFuture<PartEnded> crash;
    private final Rundown rundown;

    RunningStack(Endpoints endpoints, Conductor conductor, CompletableFuture<PartEnded> crash, Rundown rundown) {
        this.endpoints = endpoints;
        this.conductor = conductor;
        this.crash = crash;
        this.rundown = rundown;
    }

    /** Where everything is. */
    public Endpoints endpoints() {
        return endpoints;
    }

    /** Who leads story time, without the way over HTTP. */
    public Conductor story() {
        return conductor;
    }

    /** Waits, for ever if need be, until a part ends that nobody ended and that is not started again. */
    public PartEnded awaitCrash() {
        return crash.join();
    }

    /** The part that ended so, once there is one. */
    public CompletableFuture<PartEnded> crash() {
        return crash;
    }

    @Override
    public void close() {
        rundown.close();
    }
}
