package dev.backstride.checks.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The repository's folders. */
public final class Checkout {

    private static final Path ROOT = Path.of(System.getProperty("backstride.root", ".."));
    /** Samples are as their users would write them. */
    private static final Set<String> NOT_OURS = Set.of(".git", "node_modules", "samples");

    private Checkout() {}

    /** What the build made of every module's own code, tests left out. */
    public static List<Path> classes() {
        return folders(folder -> folder.endsWith(Path.of("target", "classes")));
    }

    /** Every module's own code and its tests. */
    static List<Path> sources() {
        return folders(folder ->
                folder.endsWith(Path.of("src", "main", "java")) || folder.endsWith(Path.of("src", "test", "java")));
    }

    /** What is in a file of the repository. */
    public static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> folders(Predicate<Path> wanted) {
        try (var all = Files.find(
                ROOT, 6, (path, attributes) -> attributes.isDirectory() && wanted.test(path) && isOurs(path))) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path folder) {
        for (var name : ROOT.relativize(folder)) {
            if (NOT_OURS.contains(name.toString())) {
                return false;
            }
        }
        return true;
    }
}
