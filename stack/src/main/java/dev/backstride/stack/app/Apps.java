package dev.backstride.stack.app;

import dev.backstride.stack.process.PartEnded;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The three services, running together. */
public final class Apps implements AutoCloseable {

    private final Map<App, RunningApp> running = new EnumMap<>(App.class);

    private Apps() {}

    /**
     * Starts all three; they are not ready yet then.
     *
     * @param onCrash told when one ends that nobody ended
     */
    public static Apps start(Surroundings around, BiConsumer<App, PartEnded> onCrash) {
        var apps = new Apps();
        try {
            for (var app : App.values()) {
                apps.running.put(app, new RunningApp(app, around, how -> onCrash.accept(app, how)));
            }
            return apps;
        } catch (RuntimeException e) {
            apps.close();
            throw e;
        }
    }

    /** Waits for all to be ready; the first that is not, if any. */
    public Optional<App> awaitReady() {
        return running.entrySet().stream()
                .filter(entry -> !entry.getValue().awaitReady())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Ends one, if it lives, starts it again and waits until it is ready; false when it does not become so. */
    public boolean restart(App app) {
        var chosen = find(app);
        chosen.restart();
        return chosen.awaitReady();
    }

    public AppStatus status(App app) {
        return find(app).status();
    }

    public List<AppStatus> status() {
        return running.values().stream().map(RunningApp::status).toList();
    }

    private RunningApp find(App app) {
        var found = running.get(app);
        if (found == null) {
            throw new IllegalStateException(app.module() + " was never started");
        }
        return found;
    }

    /** Ends all at the same time. */
    @Override
    public void close() {
        var ends = new ArrayList<Thread>();
        for (var app : running.values()) {
            ends.add(Thread.ofPlatform().start(app::close));
        }
        for (var end : ends) {
            try {
                end.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
