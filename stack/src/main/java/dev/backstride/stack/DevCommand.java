package dev.backstride.stack;

import dev.backstride.stack.app.App;
import dev.backstride.stack.app.LiveApps;
import dev.backstride.stack.launch.Launch;
import dev.backstride.stack.launch.Options;
import dev.backstride.stack.launch.Progress;
import dev.backstride.stack.port.Ports;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts the system with services in dev mode: what is changed in their sources takes effect with the next request. */
@Command(
        name = "dev",
        mixinStandardHelpOptions = true,
        description = "Starts the system with services in Quarkus dev mode: live reload and a Dev UI.")
final class DevCommand implements Callable<Integer> {

    @Mixin
    private final Place place = new Place();

    @Parameters(
            arity = "0..1",
            paramLabel = "SERVICE",
            description = "checkin, assessment or notification; the other two run as packaged (default: all three in"
                    + " dev mode)")
    private @Nullable App service;

    @Option(names = "--story-start", paramLabel = "T", description = "hold story time at this instant")
    private @Nullable Instant storyStart;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "keep data here (default: a folder that goes at the end)")
    private @Nullable Path data;

    @Option(names = "--port-offset", paramLabel = "N", description = "added to every port")
    private int portOffset;

    @Override
    public Integer call() {
        var live = service == null ? EnumSet.allOf(App.class) : EnumSet.of(service);
        var directory = place.directory();
        var apps = new LiveApps(live, Maven.forDevMode());
        var options = new Options(Place.root(), directory.run(), data, portOffset, storyStart, apps, false, List.of());
        try (var stack = Launch.start(options, Progress.spoken())) {
            describe(live, directory.logs());
            live.forEach(app -> Complaints.follow(app.id(), directory.logs().resolve(app.module() + ".log")));
            System.err.println(stack.awaitCrash().inWords());
            return 1;
        }
    }

    private void describe(Set<App> live, Path logs) {
        var ports = Ports.usual(portOffset);
        System.out.println("Ready. Ctrl-C ends everything; logs are in " + logs + ". Dev UI:");
        live.forEach(app -> System.out.printf("  %-13s %s/q/dev-ui%n", app.id(), app.url(ports)));
        System.out.flush();
    }
}
