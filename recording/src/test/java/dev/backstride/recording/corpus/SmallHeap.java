package dev.backstride.recording.corpus;

import dev.backstride.recording.Claims;
import dev.backstride.recording.reader.RecordingReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads the files that it is given and says how long each took, ms. Meant for a JVM of its own. */
final class SmallHeap {

    private SmallHeap() {}

    public static void main(String[] files) throws IOException {
        for (var file : files) {
            var begun = System.nanoTime();
            try (var stream = Files.newInputStream(Path.of(file))) {
                RecordingReader.read(stream, Claims.NONE);
            }
            System.out.println(String.format(Locale.ROOT, "%d %s", (System.nanoTime() - begun) / 1_000_000, file));
        }
    }
}
