package dev.backstride.bench.micro;

import dev.backstride.recording.Claims;
import dev.backstride.recording.reader.RecordingReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one recording and says how it was understood: run in a JVM with as little heap as is to suffice. */
public final class SmallHeap {

    private SmallHeap() {}

    public static void main(String[] arguments) throws IOException {
        try (var file = Files.newInputStream(Path.of(arguments[0]))) {
            System.out.println(
                    RecordingReader.read(file, Claims.NONE).getClass().getSimpleName());
        }
    }
}
