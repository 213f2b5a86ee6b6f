package dev.backstride.stack;

import dev.backstride.stack.launch.Directory;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say which system is meant: one for each folder it writes to. */
final class Place {

    @Option(names = "--run", paramLabel = "DIR", description = "folder for stack.json and logs (default: target)")
    private @Nullable Path run;

    /** The repository, which the script names. */
    static Path root() {
        return Path.of(System.getProperty("backstride.root", "."))
                .toAbsolutePath()
                .normalize();
    }

    Directory directory() {
        return new Directory(run == null ? root().resolve("target") : run.toAbsolutePath());
    }
}
