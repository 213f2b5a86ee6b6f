package dev.backstride.stack.launch;

import dev.backstride.stack.app.LiveApps;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a system is to be started.
 *
 * @param root of the repository
 * @param run the folder for stack.json and logs
 * @param data what is to survive the system; none: nothing does
 * @param portOffset added to every usual port
 * @param storyStart where story time is held; none: story time is real time
 * @param live which services run in dev mode
 * @param keepAlive whether a service that crashed is started again; else a crash ends the system
 * @param others programs served beside the usual one
 */
public record Options(
        Path root,
        Path run,
        @Nullable Path data,
        int portOffset,
        @Nullable Instant storyStart,
        LiveApps live,
        boolean keepAlive,
        List<String> others) {

    public Options {
        others = List.copyOf(others);
    }

    /** All that are served. */
    List<String> programs() {
        return Stream.concat(Stream.of(Addresses.PROGRAM), others.stream())
                .distinct()
                .toList();
    }
}
