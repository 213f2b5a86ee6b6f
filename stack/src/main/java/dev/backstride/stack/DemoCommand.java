package dev.backstride.stack;

import dev.backstride.stack.app.LiveApps;
import dev.backstride.stack.demo.client.Doors;
import dev.backstride.stack.demo.client.Refused;
import dev.backstride.stack.demo.ending.Ending;
import dev.backstride.stack.demo.story.OutOfPlot;
import dev.backstride.stack.demo.story.Story;
import dev.backstride.stack.demo.telling.Teller;
import dev.backstride.stack.demo.watch.FromFolder;
import dev.backstride.stack.demo.watch.Generated;
import dev.backstride.stack.demo.watch.Recordings;
import dev.backstride.stack.launch.Launch;
import dev.backstride.stack.launch.Options;
import dev.backstride.stack.launch.Progress;
import dev.backstride.stack.launch.RunningStack;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the system, plays a runner's story on it, and asks it at the end whether all went as told. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Plays a runner's story and checks how it ends.")
final class DemoCommand implements Callable<Integer> {

    /** A Monday morning in winter, 06:00 in Berlin. */
    private static final Instant STORY_START = Instant.parse("2026-03-02T05:00:00Z");

    @Mixin
    private final Place place = new Place();

    @Option(
            names = "--recordings",
            paramLabel = "DIR",
            description = "play real FIT, GPX and TCX files from here and one folder down")
    private @Nullable Path folder;

    @Option(names = "--data", paramLabel = "DIR", description = "keep data here (default: it goes at the end)")
    private @Nullable Path data;

    @Option(names = "--port-offset", paramLabel = "N", description = "added to every port")
    private int portOffset;

    @Override
    public Integer call() {
        var recordings = folder == null ? new Generated() : FromFolder.of(folder);
        var options = new Options(
                Place.root(),
                place.directory().run(),
                data,
                portOffset,
                STORY_START,
                LiveApps.none(),
                false,
                List.of());
        try (var stack = Launch.start(options, Progress.spoken())) {
            return play(stack, recordings);
        }
    }

    /** The exit code: 0 only if the system itself says that the story ended as told. */
    private static int play(RunningStack stack, Recordings recordings) {
        var teller = Teller.on(System.out);
        try {
            var doors = Doors.of(stack.endpoints());
            teller.open(recordings);
            var chronicle = Story.play(doors, recordings, teller);
            var ending = Ending.of(doors, chronicle, recordings);
            teller.close(ending);
            return ending.isAsTold() ? 0 : 1;
        } catch (OutOfPlot | Refused | UncheckedIOException e) {
            System.out.flush();
            System.err.printf("The story broke off. %s%n", e.getMessage());
            if (stack.crash().isDone()) {
                System.err.println(stack.awaitCrash().inWords());
            }
            return 1;
        }
    }
}
