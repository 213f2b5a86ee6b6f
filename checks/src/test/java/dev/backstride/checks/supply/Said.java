package dev.backstride.checks.supply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** What a jar says its licence is. */
final class Said {

    private static final Pattern POM = Pattern.compile("META-INF/maven/.+/pom\\.xml");
    private static final Pattern LICENCES = Pattern.compile("<licenses>(.*?)</licenses>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("<name>(.*?)</name>", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("(META-INF/)?LICEN[SC]E[^/]*", Pattern.CASE_INSENSITIVE);

    /** The beginning of a licence, with its name. */
    private static final int ENOUGH = 200;

    private Said() {}

    static List<String> by(Path file) {
        try (var jar = new JarFile(file.toFile())) {
            var manifest = Stream.ofNullable(jar.getManifest())
                    .flatMap(
                            found -> Stream.ofNullable(found.getMainAttributes().getValue("Bundle-License")));
            return Stream.concat(manifest, jar.stream().flatMap(entry -> by(jar, entry)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> by(JarFile jar, ZipEntry entry) {
        if (POM.matcher(entry.getName()).matches()) {
            return inner(LICENCES, text(jar, entry)).flatMap(licences -> inner(NAME, licences));
        }
        if (FILE.matcher(entry.getName()).matches() && !entry.isDirectory()) {
            var text = text(jar, entry).strip().replaceAll("\\s+", " ");
            return Stream.of(text.substring(0, Math.min(ENOUGH, text.length())));
        }
        return Stream.empty();
    }

    private static Stream<String> inner(Pattern element, String text) {
        return element.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .map(String::strip);
    }

    private static String text(JarFile jar, ZipEntry entry) {
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
