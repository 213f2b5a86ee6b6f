package dev.backstride.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The vignettes live outside the repository: without them a test is skipped, unless they are required. */
final class SharedFiles {

    private SharedFiles() {}

    static List<Vignette> vignettes() {
        var folder = Path.of(System.getProperty("backstride.root", ".."), "..", "shared", "vignettes");
        if (!Files.isDirectory(folder) && !"required".equals(System.getProperty("recordings"))) {
            Assumptions.abort("no vignettes at " + folder.normalize());
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Vignette::read)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("no vignettes at " + folder.normalize(), e);
        }
    }
}
