package dev.backstride.checks.supply;

import java.lang.module.ModuleDescriptor.Version;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Libraries that had a hole.
 *
 * @param oldest the version that will do; none where there is no such
 * @param numbers of the holes
 */
record Mended(Pattern libraries, Optional<Version> oldest, String numbers) {

    static List<Mended> listed() {
        return Lines.of("versions.txt", 3).stream().map(Mended::of).toList();
    }

    private static Mended of(List<String> line) {
        var oldest = line.get(1).equals("never") ? Optional.<Version>empty() : Optional.of(Version.parse(line.get(1)));
        return new Mended(Pattern.compile(line.get(0)), oldest, line.get(2));
    }

    boolean isBrokenBy(Jar jar) {
        return jar.isOf(libraries)
                && oldest.map(version -> jar.version().compareTo(version) < 0).orElse(true);
    }
}
