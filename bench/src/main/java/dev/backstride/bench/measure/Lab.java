package dev.backstride.bench.measure;

import dev.backstride.bench.cast.Checkin;
import dev.backstride.bench.host.SystemUnderTest;
import dev.backstride.bench.report.Report;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What measures share: how long to look, where to write, and one system, started for the first that asks for it. */
public final class Lab implements AutoCloseable {

    private final Path root;
    private final int portOffset;
    private final Pace pace;
    private final Report report;
    private @Nullable SystemUnderTest system;

    /**
     * A lab without a system as yet.
     *
     * @param root of the repository
     */
    public Lab(Path root, int portOffset, Pace pace, Report report) {
        this.root = root;
        this.portOffset = portOffset;
        this.pace = pace;
        this.report = report;
    }

    Pace pace() {
        return pace;
    }

    Report report() {
        return report;
    }

    /** The system, ready. */
    public SystemUnderTest system() {
        var running = system;
        if (running == null) {
            running = SystemUnderTest.start(root, portOffset);
            system = running;
        }
        return running;
    }

    Checkin checkin() {
        return new Checkin(system().endpoints());
    }

    /** What the system is made of; empty while there is none. */
    public Map<String, String> versions() {
        return system == null ? Map.of() : system.versions();
    }

    @Override
    public void close() {
        if (system != null) {
            system.close();
        }
    }
}
