package dev.backstride.recording.health;

import dev.backstride.recording.digest.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the export that it is given and says of each run how many heart rates it has; of flaws, what they are. Meant for a JVM of its own. */
public final class SmallHealth {

    private SmallHealth() {}

    public static void main(String[] files) {
        var export = HealthExport.of(new OnDisk(Path.of(files[0])));
        export.flaws().forEach(System.out::println);
        export.each(run -> System.out.println(run.recording()
                .digest()
                .column(Measure.HEART_RATE)
                .map(rates -> rates.length)
                .orElse(0)));
    }

    private record OnDisk(Path file) implements HealthPlace {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public Optional<InputStream> route(String path) {
            return Optional.empty();
        }
    }
}
