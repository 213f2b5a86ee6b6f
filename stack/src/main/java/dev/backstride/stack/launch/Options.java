package dev.backstride.stack.launch;

import dev.backstride.stack.app.LiveApps;
import java.nio.file.Path;
import java.time.Instant;
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
 */
public record Options(
        Path root,
        Path run,
        @Nullable Path data,
        int portOffset,
        @Nullable Instant storyStart,
        LiveApps live,
        boolean keepAlive) {}
