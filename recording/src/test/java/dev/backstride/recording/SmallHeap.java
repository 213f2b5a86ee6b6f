package dev.backstride.recording;

import dev.backstride.recording.reader.RecordingReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads the files that it is given and says how much of the processor each took, ms, and whether it was understood. Meant for a JVM of its own. */
public final class SmallHeap {

    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

    private SmallHeap() {}

    public static void main(String[] files) throws IOException {
        for (var file : files) {
            var begun = TIMES.getCurrentThreadCpuTime();
            try (var stream = Files.newInputStream(Path.of(file))) {
                var reading = RecordingReader.read(stream, Claims.NONE);
                var millis = (TIMES.getCurrentThreadCpuTime() - begun) / 1_000_000;
                System.out.println(String.format(
                        Locale.ROOT, "%d %s %s", millis, reading.getClass().getSimpleName(), file));
            }
        }
    }
}
