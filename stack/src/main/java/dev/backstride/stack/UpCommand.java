package dev.backstride.stack;

import dev.backstride.stack.app.LiveApps;
import dev.backstride.stack.launch.Launch;
import dev.backstride.stack.launch.Options;
import dev.backstride.stack.launch.Progress;
import dev.backstride.stack.launch.RunningStack;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the system and keeps it until it is told to end. */
@Command(name = "up", mixinStandardHelpOptions = true, description = "Starts the system and keeps it running.")
final class UpCommand implements Callable<Integer> {

    @Mixin
    private final Place place = new Place();

    @Option(names = "--story-start", paramLabel = "T", description = "hold story time at this instant")
    private @Nullable Instant storyStart;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "keep data here (default: a folder that goes at the end)")
    private @Nullable Path data;

    @Option(names = "--port-offset", paramLabel = "N", description = "added to every port")
    private int portOffset;

    @Option(names = "--keep-alive", description = "start a service again when it crashes")
    private boolean keepAlive;

    @Option(names = "--also", paramLabel = "PROGRAM", split = ",", description = "serve these programs too")
    private List<String> others = List.of();

    @Option(names = "--detach", description = "come back when it is ready and leave it running")
    private boolean detach;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var directory = place.directory();
        if (detach && spec != null) {
            return new Detached(directory, spec.commandLine().getParseResult().originalArgs()).start();
        }
        var options = new Options(
                Place.root(), directory.run(), data, portOffset, storyStart, LiveApps.none(), keepAlive, others);
        try (var stack = Launch.start(options, Progress.spoken())) {
            describe(stack);
            System.err.println(stack.awaitCrash().inWords());
            return 1;
        }
    }

    private void describe(RunningStack stack) {
        var endpoints = stack.endpoints();
        System.out.printf(
                """
                Ready. Everything is in %s
                  checkin       %s
                  assessment    %s
                  notification  %s
                  staff         %s/staff
                  own page      %s/me
                  mail          %s
                  story         %s
                  kafka         %s
                """,
                place.directory().stackFile(),
                endpoints.checkin(),
                endpoints.assessment(),
                endpoints.notification(),
                endpoints.checkin(),
                endpoints.checkin(),
                endpoints.mail(),
                endpoints.story(),
                endpoints.kafka());
        System.out.flush();
    }
}
