package dev.backstride.stack.app;

import dev.backstride.stack.process.Child;
import dev.backstride.stack.process.PartEnded;
import java.util.function.Consumer;

/** One service over all its lives: started, watched, started again. Safe to share between threads. */
final class RunningApp implements AutoCloseable {

    private final App app;
    private final Surroundings around;
    private final Consumer<PartEnded> onCrash;
    private Child child;
    private AppStatus.State state = AppStatus.State.STARTING;

    RunningApp(App app, Surroundings around, Consumer<PartEnded> onCrash) {
        this.app = app;
        this.around = around;
        this.onCrash = onCrash;
        this.child = AppProcess.start(app, around);
        watch(child);
    }

    private void watch(Child begun) {
        var _ = begun.ended().thenAccept(how -> noticeEnd(begun, how));
    }

    private void noticeEnd(Child ended, PartEnded how) {
        synchronized (this) {
            if (ended != child || !state.isMeantToLive()) {
                return;
            }
            state = AppStatus.State.CRASHED;
        }
        onCrash.accept(how);
    }

    /** Waits until it is ready; false when it ended before or takes too long. */
    boolean awaitReady() {
        var starting = current();
        var ready = AppProcess.awaitReady(app, around, starting);
        synchronized (this) {
            if (ready && child == starting) {
                state = AppStatus.State.READY;
            }
        }
        return ready;
    }

    /** Ends it, if it lives, and starts it again; it is not ready yet then. Its end is no crash: it was wanted. */
    synchronized void restart() {
        if (state == AppStatus.State.STOPPED) {
            return;
        }
        state = AppStatus.State.RESTARTING;
        child.close();
        state = AppStatus.State.STARTING;
        child = AppProcess.start(app, around);
        watch(child);
    }

    synchronized AppStatus status() {
        return new AppStatus(app.id(), child.pid(), state);
    }

    private synchronized Child current() {
        return child;
    }

    @Override
    public void close() {
        synchronized (this) {
            state = AppStatus.State.STOPPED;
        }
        current().close();
    }
}
