package dev.backstride.stack.app;

import dev.backstride.stack.process.Child;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One life of one service, from start to end. */
final class AppProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long BETWEEN_LOOKS_MILLIS = 100;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private AppProcess() {}

    static Child start(App app, Surroundings around) {
        var settings = AppSettings.of(app, around);
        var log = around.logs().resolve(app.module() + ".log");
        var live = around.live();
        return live.has(app)
                ? Child.start(app.module(), live.command(app, around.root()), LiveApps.environment(settings), log)
                : Child.start(app.module(), packaged(app, around, settings), settings.secret(), log);
    }

    private static List<String> packaged(App app, Surroundings around, AppSettings settings) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC"));
        if (around.story().isSteered()) {
            // A steered story is for looking, not for load: this halves the work of starting.
            command.add("-XX:TieredStopAtLevel=1");
            // Classes as an earlier start had them: 100 MB each, so not for a system that is to stay small.
            command.addAll(
                    List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + app.archive(around.root())));
        }
        settings.open().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", app.jar(around.root()).toString()));
        return command;
    }

    /** Waits until a started service is ready to serve, at most 5 min; false when it ended or took longer. */
    static boolean awaitReady(App app, Surroundings around, Child child) {
        var deadline = Instant.now().plus(PATIENCE);
        var uri = URI.create(app.managementUrl(around.ports()) + "/q/health/ready");
        while (child.isAlive() && Instant.now().isBefore(deadline)) {
            if (isReady(uri)) {
                return true;
            }
            try {
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    private static boolean isReady(URI uri) {
        try {
            var request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
