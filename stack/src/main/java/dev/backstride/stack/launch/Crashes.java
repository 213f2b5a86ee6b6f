package dev.backstride.stack.launch;

import dev.backstride.stack.app.App;
import dev.backstride.stack.app.Apps;
import dev.backstride.stack.process.PartEnded;
import dev.backstride.stack.process.Rundown;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What happens when a part ends that nobody ended: it is named, and starts again or takes the system with it. */
final class Crashes {

    private final boolean keepAlive;
    private final Rundown rundown;
    private final CompletableFuture<PartEnded> first = new CompletableFuture<>();
    private volatile @Nullable Apps apps;

    /**
     * Crashes of one system.
     *
     * @param keepAlive whether services start again
     * @param rundown parts that end in it were ended by us
     */
    Crashes(boolean keepAlive, Rundown rundown) {
        this.keepAlive = keepAlive;
        this.rundown = rundown;
    }

    /** From here on services may be started again: they were ready once. */
    void restartWith(Apps ready) {
        apps = ready;
    }

    void watch(String name, ProcessHandle process, Path log) {
        var _ = PartEnded.of(name, process, log).thenAccept(this::end);
    }

    void notice(App app, PartEnded how) {
        var restartable = apps;
        if (keepAlive && restartable != null) {
            System.err.println(how.inWords());
            Thread.ofVirtual().start(() -> restart(restartable, app, how));
        } else {
            end(how);
        }
    }

    private void restart(Apps restartable, App app, PartEnded how) {
        if (restartable.restart(app)) {
            System.err.println(app.module() + " was started again and is ready.");
        } else {
            end(how);
        }
    }

    private void end(PartEnded how) {
        if (!rundown.isOver()) {
            first.complete(how);
        }
    }

    CompletableFuture<PartEnded> first() {
        return first;
    }

    Optional<PartEnded> firstIfAny() {
        return Optional.ofNullable(first.getNow(null));
    }
}
